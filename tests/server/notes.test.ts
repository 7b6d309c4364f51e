import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POST as postNote } from '@/app/api/v1/claims/[id]/notes/route'
import { DELETE as deleteNote, PATCH as patchNote } from '@/app/api/v1/notes/[id]/route'
import type { Claim } from '@/domain/claim/claim'
import type { Note } from '@/domain/note/note'
import { findingsSha256 } from '@/domain/sign-off/findings-hash'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { listArticles } from '@/server/articles/list-articles'
import { makeClaim } from '@/server/claims/make-claim'
import { readClaim } from '@/server/claims/read-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { changeNote } from '@/server/notes/change-note'
import { removeNote } from '@/server/notes/remove-note'
import { writeNote } from '@/server/notes/write-note'
import { changePerson } from '@/server/people/change-person'
import { deactivatePerson } from '@/server/people/deactivate-person'
import { reviewClaim } from '@/server/review/review-claim'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { createToken } from '@/server/tokens/create-token'
import { undoAction } from '@/server/undo/undo-action'
import { type Doing, somebody } from '../builders/a-desk-of-people'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
let ada: Doing
let ben: Doing
let eve: Doing
let authorization: string
let articleId: string
let claimId: string

beforeAll(async () => {
  ada = await somebody(desk, 'Ada')
  ben = await somebody(desk, 'Ben')
  eve = await somebody(desk, 'Eve', 'editor')
  authorization = `Bearer ${(await createToken(contextOf(desk), { name: 'Script', role: 'checker' })).token}`
})

beforeEach(async () => {
  const bytes = new TextEncoder().encode('The budget\n\nThe budget grew by four per cent.')
  articleId = (await importArticle(ada(), { bytes, format: 'text' })).thing.id
  claimId = ada().newId()
  await makeClaim(ada(), claimId, { articleId, version: 1, start: 0, end: 10 })
})

async function write(
  by: Doing,
  text: string,
  more: { replyTo?: string; isQuestion?: boolean; mentions?: string[] } = {},
) {
  const id = by().newId()
  const { thing } = await writeNote(by(), claimId, { id, text, ...more }, undefined)
  return noteIn(thing, id)
}

function noteIn(claim: Claim, id: string): Note {
  const found = claim.notes.find(note => note.id === id)
  if (!found) throw new Error(`Note ${id} is not there`)
  return found
}

const words = async () => (await readClaim(ada(), claimId)).notes.map(({ text }) => text)

async function logged() {
  const events = await desk.store.events({ claimId, limit: 1_000 })
  return events.filter(({ kind }) => kind.startsWith('note.'))
}

describe('A discussion', () => {
  it('is kept in the order written, with who and when, as text and nothing else (discussion N1, N2)', async () => {
    const hostile = "<script>alert(1)</script> [x](javascript:alert(1)) '; DROP TABLE note; -- \u{1f600}\n\tشكراً"
    const first = await write(ada, hostile)
    const reply = await write(ben, 'Yes.', { replyTo: first.id })
    const second = await write(ben, 'More.', { replyTo: reply.id })
    expect(first).toMatchObject({ claimId, revision: 1, text: hostile, mentions: [], isQuestion: false })
    expect(first.createdBy.name).toBe('Ada')
    expect([first.replyTo, reply.replyTo, second.replyTo]).toEqual([undefined, first.id, first.id])
    expect(await words()).toEqual([hostile, 'Yes.', 'More.'])
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('never touches a review or what is signed, and counts the claim’s revision up (discussion N8)', async () => {
    await recordChecks(ada(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    const approved = await reviewClaim(eve(), claimId, { decision: 'approve' }, undefined)
    const { id, revision } = await write(ben, 'Is this so?', { isQuestion: true })
    await changeNote(ben(), id, { text: 'Is it?', resolved: true }, revision)
    const now = await removeNote(ben(), id, revision + 1)
    expect(now).toEqual({ ...approved, revision: approved.revision + 4 })
    expect(findingsSha256([now])).toBe(findingsSha256([approved]))
  })

  it('is refused on an article that is signed off, in a sentence (discussion N8)', async () => {
    const { id } = await write(ben, 'Before.')
    await recordChecks(ada(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    await reviewClaim(eve(), claimId, { decision: 'approve' }, undefined)
    const { version } = await changeArticle(eve(), articleId, { state: 'in_review' }, undefined)
    await signOffArticle(eve(), articleId, { versionSha256: version.sha256 }, undefined)
    const refused = { code: 'signed_off', message: expect.stringContaining('Reopen it') }
    await expect(write(ada, 'After.')).rejects.toMatchObject(refused)
    await expect(changeNote(ben(), id, { text: 'After.' }, 1)).rejects.toMatchObject(refused)
    await expect(changeNote(ben(), id, { resolved: true }, 1)).rejects.toMatchObject(refused)
    await expect(removeNote(ben(), id, 1)).rejects.toMatchObject(refused)
  })

  it('is changed and removed by whoever wrote it and by editors, and stays in the log (discussion N4)', async () => {
    const { id } = await write(ada, 'Page nine.')
    const others = { code: 'forbidden', message: 'Only Ada or an editor can change this note. Reply to it instead.' }
    await expect(changeNote(ben(), id, { text: 'Page ten.' }, 1)).rejects.toMatchObject(others)
    await expect(removeNote(ben(), id, 1)).rejects.toMatchObject({ code: 'forbidden' })
    const changed = noteIn(await changeNote(ada(), id, { text: 'Page ten.' }, 1), id)
    expect(changed).toMatchObject({ text: 'Page ten.', revision: 2, changedAt: expect.any(String) })
    expect((await removeNote(eve(), id, 2)).notes).toEqual([])
    const [, amended, removed] = await logged()
    expect(amended).toMatchObject({ change: { text: 'Page ten.', before: { text: 'Page nine.' } } })
    expect(removed).toMatchObject({ actor: { name: 'Eve' }, change: { before: { text: 'Page ten.' } } })
    await expect(removeNote(ada(), id, 2)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('names its author and, beside them, whoever else changed it last, also when that is undone (discussion N4)', async () => {
    const { id } = await write(ada, 'Page nine.')
    const mended = noteIn(await changeNote(eve(), id, { text: 'Page ten.' }, 1), id)
    expect(mended).toMatchObject({ text: 'Page ten.', createdBy: { name: 'Ada' }, changedBy: { name: 'Eve' } })
    expect(mended.changedBy).toEqual({ id: eve().actor.id, name: 'Eve' })
    await expect(changeNote(ada(), id, { text: 'Page eleven.' }, 1)).rejects.toMatchObject({ code: 'revision_stale' })
    const own = noteIn(await changeNote(ada(), id, { text: 'Page eleven.' }, 2), id)
    expect(own).not.toHaveProperty('changedBy')
    await undoAction(ada(), articleId, {})
    expect(noteIn(await readClaim(ada(), claimId), id)).toMatchObject({ text: 'Page ten.', changedBy: { name: 'Eve' } })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('keeps a first note that has replies (discussion N4)', async () => {
    const first = await write(ada, 'See there.')
    const reply = await write(ben, 'Where?', { replyTo: first.id })
    await expect(removeNote(ada(), first.id, 1)).rejects.toMatchObject({
      code: 'conflict',
      message: 'This note has replies, so it stays. Resolve the thread instead.',
    })
    await removeNote(ben(), reply.id, 1)
    expect((await removeNote(ada(), first.id, 1)).notes).toEqual([])
    await expect(write(ben, 'Where?', { replyTo: first.id })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is resolved and reopened on its first note by anybody who writes in it; a reply takes it up again (discussion N6)', async () => {
    const first = await write(ada, 'See there.')
    const resolved = noteIn(await changeNote(ben(), first.id, { resolved: true }, 1), first.id)
    expect(resolved).toMatchObject({ revision: 1, resolved: { by: { name: 'Ben' }, at: expect.any(String) } })
    expect(await changeNote(eve(), first.id, { resolved: true }, 1)).toMatchObject({ notes: [resolved] })
    expect(noteIn(await changeNote(eve(), first.id, { resolved: false }, 1), first.id).resolved).toBeUndefined()
    await changeNote(ben(), first.id, { resolved: true }, 1)
    const reply = await write(ada, 'Not yet.', { replyTo: first.id })
    expect((await readClaim(ada(), claimId)).notes[0]?.resolved).toBeUndefined()
    expect((await logged()).map(({ kind }) => kind).slice(-2)).toEqual(['note.reopened', 'note.written'])
    await expect(changeNote(ben(), reply.id, { resolved: true }, 1)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('asks on a first note alone (discussion N5)', async () => {
    const first = await write(ada, 'See there.')
    await expect(write(ada, 'Which?', { replyTo: first.id, isQuestion: true })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('A mention', () => {
  it('keeps the name of the time, and whom it mentioned once, whatever became of them (discussion N3)', async () => {
    const zoe = await somebody(desk, 'Zoe')
    const { id: zoeId } = zoe().actor
    const note = await write(ada, 'Zoe, look.', { mentions: [zoeId, zoeId] })
    expect(note.mentions).toEqual([{ id: zoeId, name: 'Zoe' }])
    await changePerson(contextOf(desk), zoeId, { name: 'Zoë' })
    await deactivatePerson(contextOf(desk), zoeId)
    const mentions = [zoeId, ben().actor.id]
    const changed = await changeNote(ada(), note.id, { text: 'Look, you two.', mentions }, 1)
    expect(noteIn(changed, note.id).mentions).toEqual([
      { id: zoeId, name: 'Zoe' },
      { id: ben().actor.id, name: 'Ben' },
    ])
  })

  it('of somebody who will never read it is refused in a sentence (discussion N3)', async () => {
    const gone = await somebody(desk, 'Gone')
    await deactivatePerson(contextOf(desk), gone().actor.id)
    const reader = await somebody(desk, 'Rita', 'reader')
    for (const [mentioned, sentence] of [
      ['nobody', 'not on this desk'],
      [gone().actor.id, 'The account of Gone is deactivated'],
      [reader().actor.id, 'Rita is a reader'],
    ] as const) {
      const refused = { code: 'invalid', message: expect.stringContaining(sentence) }
      await expect(write(ada, 'Look.', { mentions: [mentioned] })).rejects.toMatchObject(refused)
    }
    expect(await words()).toEqual([])
  })
})

describe('Sending a note', () => {
  const sent = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await callRoute(postNote, {
      method: 'POST',
      params: { id: claimId },
      body,
      headers: { authorization, ...headers },
    })
    return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.json() }
  }

  it('is answered with the claim; the same again with 200, and the id of another note not at all (discussion N7)', async () => {
    const id = ada().newId()
    const { status, etag, body } = await sent({ id, text: ' Which page? ' })
    expect([status, etag, body.id, body.revision, body.notes[0].text]).toEqual([201, '"2"', claimId, 2, 'Which page?'])
    const again = await sent({ id, text: 'Which page?' }, { 'if-match': '"1"' })
    expect([again.status, again.etag, again.body.notes.length]).toEqual([200, '"2"', 1])
    const theirs = await write(ada, 'Mine.')
    expect(await sent({ id: theirs.id, text: 'Mine.' })).toMatchObject({ status: 409 })
    expect(await sent({ text: 'On what I saw.' }, { 'if-match': '"2"' })).toMatchObject({ status: 412 })
  })

  it.each([
    ['nothing', {}],
    ['no words', { text: ' \n ' }],
    ['too many words', { text: 'a'.repeat(5_001) }],
    ['half a character', { text: 'a\ud83d' }],
    ['a control character', { text: 'a\u0000b' }],
    ['an escape', { text: '\u001b[2J' }],
    ['a field nobody knows', { text: 'a', resolved: true }],
    ['a reply to no id', { text: 'a', replyTo: '1' }],
    ['a crowd', { text: 'a', mentions: Array.from({ length: 51 }, (_, i) => `p${i}`) }],
    ['somebody else’s name', { text: 'a', createdBy: { id: 'x', name: 'x' } }],
  ])('refuses %s', async (_what, body) => {
    expect((await sent(body)).status).toBe(422)
  })

  it('takes five thousand characters, and turns no reading direction', async () => {
    const { body } = await sent({ text: `\u202e${'é'.repeat(5_000)}` })
    expect(body.notes[0].text).toBe('é'.repeat(5_000))
  })

  it('about a claim or a note that is not there is answered with 404', async () => {
    const params = { id: ada().newId() }
    const headers = { authorization, 'if-match': '"1"' }
    for (const [handler, body] of [
      [postNote, { text: 'a' }],
      [patchNote, { text: 'a' }],
      [deleteNote, undefined],
    ] as const) {
      expect((await callRoute(handler, { method: 'POST', params, headers, body })).status).toBe(404)
    }
  })

  it('to change one demands the revision that was seen, and something to change', async () => {
    const { body } = await sent({ text: 'Which page?' })
    const params = { id: body.notes[0].id }
    const change = (body: unknown, headers = {}) =>
      callRoute(patchNote, { method: 'PATCH', params, body, headers: { authorization, ...headers } })
    expect((await change({ text: 'Which line?' })).status).toBe(428)
    expect((await change({}, { 'if-match': '"1"' })).status).toBe(422)
    expect((await change({ text: 'Which line?' }, { 'if-match': '"1"' })).status).toBe(200)
    expect((await change({ text: 'Which line?' }, { 'if-match': '"1"' })).status).toBe(200)
    expect((await change({ text: 'Which word?' }, { 'if-match': '"1"' })).status).toBe(412)
  })
})

describe('Two at the same moment', () => {
  it('both add: every note, evidence and finding lands, whoever was faster (discussion N7)', async () => {
    const people = [ada, ben, eve]
    const evidence = { stance: 'supports', proximity: 'primary', title: 'A report' } as const
    await Promise.all([
      ...Array.from({ length: 20 }, (_, i) => write(people[i % 3] ?? ada, `Note ${i}`)),
      ...Array.from({ length: 5 }, () => pinEvidence(ben(), claimId, evidence, undefined)),
      recordChecks(ada(), claimId, { layer: 'content', finding: 'verified' }, undefined),
      recordChecks(eve(), claimId, { layer: 'attribution', finding: 'verified' }, undefined),
    ])
    const claim = await readClaim(ada(), claimId)
    expect([claim.notes.length, claim.evidence.length, claim.checks.length, claim.revision]).toEqual([20, 5, 2, 28])
    expect((await desk.store.verifyLog()).kind).toBe('whole')
  })

  it('change one note: the later one is told, and the log keeps what was there (discussion N7)', async () => {
    const { id } = await write(ada, 'First.')
    const outcomes = await Promise.allSettled([
      changeNote(ada(), id, { text: 'One way.' }, 1),
      changeNote(ada(), id, { text: 'The other way.' }, 1),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(outcomes[1]).toMatchObject({ reason: { code: 'revision_stale' } })
    await changeNote(ada(), id, { text: 'The other way.' }, 2)
    const texts = (await logged()).map(({ change }) => change.text)
    expect(texts).toEqual(['First.', 'One way.', 'The other way.'])
  })

  it('change a note and its claim: neither is in the other’s way (discussion N7)', async () => {
    const { id } = await write(ada, 'First.')
    await recordChecks(ben(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    expect(noteIn(await changeNote(ada(), id, { text: 'Second.' }, 1), id).text).toBe('Second.')
  })
})

describe('The desk', () => {
  const waiting = async (by: Doing = ada) => {
    const { items, total } = await listArticles(by(), { needs: 'answer', limit: 200 })
    expect(total).toBe(items.length)
    return items.map(({ id }) => id)
  }

  it('lists the articles that wait for an answer, as long as they do (discussion N5)', async () => {
    const question = await write(ada, 'Which page?', { isQuestion: true })
    expect(await waiting()).toContain(articleId)
    await write(ada, 'Anybody?', { replyTo: question.id })
    expect(await waiting()).toContain(articleId)
    await write(ben, 'Nine.', { replyTo: question.id })
    expect(await waiting()).not.toContain(articleId)
    const other = await write(ben, 'Which line?', { isQuestion: true })
    expect(await waiting()).toContain(articleId)
    await changeNote(ben(), other.id, { resolved: true }, 1)
    expect(await waiting()).not.toContain(articleId)
    await changeNote(ben(), other.id, { resolved: false }, 1)
    expect(await waiting()).toContain(articleId)
    const { revision } = await readClaim(ada(), claimId)
    await removeClaim(ada(), claimId, revision)
    expect(await waiting()).not.toContain(articleId)
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('adds this filter to the others, and to a search', async () => {
    await write(ada, 'Which page?', { isQuestion: true })
    await changeArticle(ada(), articleId, { assigneeId: ben().actor.id }, undefined)
    for (const query of [
      { state: 'checking' },
      { assignee: 'me' },
      { q: 'budget' },
      { q: 'budget', assignee: 'me' },
    ] as const) {
      const { items } = await listArticles(ben(), { ...query, needs: 'answer', limit: 200 })
      expect(items.map(({ id }) => id)).toContain(articleId)
    }
    const none = await listArticles(ben(), { state: 'in_review', needs: 'answer', limit: 200 })
    expect(none.items).toEqual([])
  })
})
