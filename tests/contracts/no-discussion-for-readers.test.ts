import { beforeAll, describe, expect, it } from 'vitest'
import { GET as articleEvents } from '@/app/api/v1/articles/[id]/events/route'
import { GET as deskEvents } from '@/app/api/v1/articles/events/route'
import { routeTable } from '@/app/api/v1/openapi.json/route-table'
import { seesDiscussion } from '@/domain/note/for-role'
import { type Role, roles } from '@/domain/person/person'
import { reportFormats } from '@/formats/export/export-report'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import { setAside } from '@/server/claims/set-aside'
import { readDesk } from '@/server/desk/read-desk'
import type { Handler } from '@/server/next/handle'
import { changeNote } from '@/server/notes/change-note'
import { removeNote } from '@/server/notes/remove-note'
import { writeNote } from '@/server/notes/write-note'
import { undoAction } from '@/server/undo/undo-action'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'
import { listen } from '../builders/listen'
import { type Keys, keysOfEveryone } from './desk-of-everyone'

const desk = aRunningDesk()
const secret = 'Zwischenruf'
let keys: Record<Role, Keys>
let articleId: string
let ids: readonly string[]

beforeAll(async () => {
  keys = await keysOfEveryone(desk)
  const context = () => contextOf(desk)
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  articleId = (await importArticle(context(), { bytes, format: 'text' })).thing.id
  const [claimId, goneId, noteId, replyId] = [0, 1, 2, 3].map(() => context().newId())
  if (!claimId || !goneId || !noteId || !replyId) throw new Error('There are no ids')
  const span = { articleId, version: 1, start: 0, end: 7 }
  for (const id of [claimId, goneId]) {
    await makeClaim(context(), id, span)
    await writeNote(context(), id, { text: `${secret} of ${id}`, isQuestion: true }, undefined)
  }
  const note = { id: noteId, text: `${secret} one`, isQuestion: true }
  await writeNote(context(), claimId, note, undefined)
  await writeNote(context(), claimId, { id: replyId, text: `${secret} two`, replyTo: noteId }, undefined)
  await recordChecks(context(), claimId, { layer: 'content', finding: 'verified' }, undefined)
  await changeNote(context(), noteId, { text: `${secret} three`, resolved: true }, 1)
  const tried = { kind: 'amendNote', noteId, text: `${secret} tried` } as const
  await setAside(context(), claimId, { tried, sentAs: context().newId(), because: 'conflict' })
  await removeNote(context(), replyId, 1)
  await removeClaim(context(), goneId, 2)
  // What was undone stands in the log as it was: the claim that went with its note, and a note.
  await undoAction(context(), articleId, {})
  await writeNote(context(), claimId, { text: `${secret} undone` }, undefined)
  await undoAction(context(), articleId, {})
  expect((await context().store.claim(goneId))?.notes).toHaveLength(1)
  ids = [articleId, claimId, goneId, noteId, replyId]
})

const isOfDiscussion = /"note\.(written|changed|removed|resolved|reopened)"/

/** Every answer that a role gets to a GET, by address. */
async function answersTo(role: Role): Promise<ReadonlyMap<string, { readonly status: number; readonly body: string }>> {
  const answers = new Map<string, { status: number; body: string }>()
  const queries = [
    '',
    '?newestFirst=true',
    '?needs=answer',
    '?q=words',
    ...reportFormats.map(format => `?format=${format}`),
  ]
  for (const [address, { GET }] of Object.entries(routeTable)) {
    if (!GET) continue
    for (const id of address.includes('{id}') ? ids : ['']) {
      for (const query of queries) {
        const headers = { authorization: keys[role].bearer }
        const answer = await callRoute(GET, { params: { id }, query, headers })
        answers.set(`${address.replace('{id}', id)}${query}`, { status: answer.status, body: await answer.text() })
      }
    }
  }
  return answers
}

describe('A reader sees no discussion (access R30)', () => {
  it('anywhere in the API, in no export, no history and no list', async () => {
    const answers = await answersTo('reader')
    const leaks = [...answers].filter(([, { body }]) => body.includes(secret) || isOfDiscussion.test(body))
    expect(leaks.map(([address]) => address)).toEqual([])
    expect([...answers.values()].filter(({ status }) => status === 200).length).toBeGreaterThan(40)
    expect(answers.get('/articles?needs=answer')?.status).toBe(403)
    expect(answers.get('/inbox')?.status).toBe(403)
  })

  it('which everybody else does, so that this would show', async () => {
    const { size } = new Map([...(await answersTo('checker'))].filter(([, { body }]) => body.includes(secret)))
    expect(size).toBeGreaterThan(10)
  })

  it('in the streams, which go on behind it', async () => {
    const streams: readonly [Handler, Readonly<Record<string, string>>][] = [
      [articleEvents, { id: articleId }],
      [deskEvents, {}],
    ]
    for (const [handler, params] of streams) {
      const last = await desk.store.lastSeq()
      const call = { params, query: '?after=0', headers: { authorization: keys.reader.bearer } }
      const listener = await listen(handler, call)
      await listener.until(({ heard }) => heard.some(({ id }) => id === last))
      await writeNote(contextOf(desk), ids[1] ?? '', { text: `${secret} live` }, undefined)
      await listener.until(({ heard }) => heard.some(({ id }) => id === last + 1))
      expect(listener.heard.at(-1)).toEqual({ id: last + 1, event: 'hidden', data: {} })
      expect(JSON.stringify(listener.heard)).not.toContain(secret)
      expect(JSON.stringify(listener.entries)).not.toMatch(isOfDiscussion)
      await listener.stop()
    }
  })

  it('in a batch of the log: the claim still comes with the last entry that they see', async () => {
    const call = { params: { id: articleId }, query: '?after=0', headers: { authorization: keys.reader.bearer } }
    const listener = await listen(articleEvents, call)
    const checked = ({ data }: { data: Readonly<Record<string, unknown>> }) => data.kind === 'check.recorded'
    await listener.until(({ entries }) => entries.some(checked))
    expect(listener.entries.find(checked)?.data.claim).toMatchObject({ id: ids[1], tag: 'verified', notes: [] })
    await listener.stop()
  })

  it('on the desk page, whatever its address asks for', async () => {
    const { counts, articles } = await readDesk(contextOf(desk, 'reader'), { needs: 'answer' })
    expect([counts.toAnswer, articles.total]).toEqual([undefined, 1])
    expect((await readDesk(contextOf(desk, 'checker'), { needs: 'answer' })).counts.toAnswer).toMatchObject({
      total: 1,
    })
  })

  it('by the table of rights alone', () => {
    expect(roles.filter(role => !seesDiscussion(role))).toEqual(['reader'])
  })
})
