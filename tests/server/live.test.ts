import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GET as articleEvents } from '@/app/api/v1/articles/[id]/events/route'
import { PUT as presence } from '@/app/api/v1/articles/[id]/presence/route'
import { GET as deskEvents } from '@/app/api/v1/articles/events/route'
import { GET as people } from '@/app/api/v1/people/route'
import { openDesk } from '@/db/open-desk'
import type { Role } from '@/domain/person/person'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { readArticle } from '@/server/articles/read-article'
import { removeArticle } from '@/server/articles/remove-article'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import { Live } from '@/server/live/live'
import { changePerson } from '@/server/people/change-person'
import { deactivatePerson, reactivatePerson } from '@/server/people/deactivate-person'
import { reviewClaim } from '@/server/review/review-claim'
import { readSession } from '@/server/session/read-session'
import { signOut } from '@/server/session/sign-in'
import { reopenArticle } from '@/server/sign-off/reopen-article'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { createToken } from '@/server/tokens/create-token'
import { revokeToken } from '@/server/tokens/revoke-token'
import { aMadeChange } from '../builders/a-change'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { aStamp } from '../builders/a-stamp'
import { callRoute } from '../builders/call-route'
import { type Listener, listen } from '../builders/listen'
import { cookieOf, type Keys, keysOfEveryone } from '../contracts/desk-of-everyone'

const desk = aRunningDesk()
const context = contextOf(desk)
desk.live.pauses.heartbeat = 60

let keys: Record<Role, Keys>
beforeAll(async () => {
  keys = await keysOfEveryone(desk)
})

const open: Listener[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(listener => listener.stop()))
})

async function anArticle(): Promise<string> {
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  return (await importArticle(context, { bytes, format: 'text' })).thing.id
}

async function aClaim(articleId: string): Promise<string> {
  const id = context.newId()
  await makeClaim(context, id, { articleId, version: 1, start: 0, end: 7 })
  return id
}

interface More {
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
}

async function follow(id: string, { query, headers }: More = {}): Promise<Listener> {
  const listener = await listen(articleEvents, {
    params: { id },
    query,
    headers: { authorization: keys.reader.bearer, ...headers },
  })
  open.push(listener)
  await listener.until(({ heard }) => heard.length > 0)
  return listener
}

const seqs = ({ entries }: Listener) => entries.map(({ id }) => id)

describe('a stream of an article (live V1)', () => {
  it('is not packed or kept on the way, begins with where it stands, and beats', async () => {
    const listener = await follow(await anArticle())
    expect(listener.response.headers.get('content-type')).toBe('text/event-stream')
    expect(listener.response.headers.get('cache-control')).toBe('no-cache, no-transform')
    const seq = await desk.store.lastSeq()
    expect(listener.heard).toMatchObject([{ id: seq, event: 'hello', data: { seq } }])
    await listener.until(({ heartbeats }) => heartbeats > 1)
  })

  it('brings every change with the claim as it stands then, and none of another article', async () => {
    const [articleId, other] = [await anArticle(), await anArticle()]
    const listener = await follow(articleId)
    const claimId = await aClaim(articleId)
    await aClaim(other)
    await recordChecks(context, claimId, { layer: 'content', finding: 'disputed' }, undefined)
    await removeClaim(context, claimId, 2)
    await listener.until(({ entries }) => entries.length === 3)
    const [made, recorded, removed] = listener.entries.map(({ data }) => data)
    expect(made).toMatchObject({ kind: 'claim.made', claimId, articleId, actor: { name: 'The administrator' } })
    expect(recorded).toMatchObject({ kind: 'check.recorded', claimId })
    expect(removed).toMatchObject({ kind: 'claim.removed', claimId, claim: null })
    expect(listener.entries.every(({ id, data }) => id === data.seq && !('hash' in data))).toBe(true)
  })

  it('resumes after the number that a browser names, each entry once, while writing goes on', async () => {
    const articleId = await anArticle()
    const claims = await Promise.all(Array.from({ length: 20 }, () => aClaim(articleId)))
    const first = await follow(articleId, { query: '?after=0' })
    const writing = Promise.all(
      claims.map(id => recordChecks(context, id, { layer: 'content', finding: 'verified' }, undefined)),
    )
    await first.until(({ entries }) => entries.length >= 25)
    await first.stop()
    const last = first.entries.at(-1)?.id ?? 0
    const second = await follow(articleId, { headers: { 'last-event-id': String(last) }, query: '?after=0' })
    await writing
    await second.until(({ entries }) => first.entries.length + entries.length === 41)
    const logged = (await desk.store.events({ articleId, limit: 100 })).map(({ seq }) => seq)
    expect([...seqs(first), ...seqs(second)]).toEqual(logged)
  })

  it('reaches many listeners, each with everything once, in order', async () => {
    const articleId = await anArticle()
    const claims = await Promise.all(Array.from({ length: 10 }, () => aClaim(articleId)))
    const listeners = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        follow(articleId, { headers: { authorization: Object.values(keys)[i % 4]?.bearer ?? '' } }),
      ),
    )
    const finding = (i: number) => (i % 2 === 0 ? ('verified' as const) : ('disputed' as const))
    for (let i = 0; i < 5; i += 1) {
      await Promise.all(claims.map(id => recordChecks(context, id, { layer: 'content', finding: finding(i) }, i + 1)))
    }
    const logged = (await desk.store.events({ articleId, limit: 100 })).map(({ seq }) => seq).slice(11)
    await Promise.all(listeners.map(listener => listener.until(({ entries }) => entries.length === 50)))
    for (const listener of listeners) expect(seqs(listener)).toEqual(logged)
  })

  it('brings what another process wrote within a second', async () => {
    const articleId = await anArticle()
    const listener = await follow(articleId)
    const other = openDesk({ folder: desk.settings.dataFolder })
    const made = aMadeChange({ articleId, doc: undefined })
    const written = performance.now()
    await other.store.commit([made], aStamp())
    await listener.until(({ entries }) => entries.length === 1, 1_000)
    expect(performance.now() - written).toBeLessThan(1_000)
    expect(listener.entries[0]?.data).toMatchObject({ kind: 'claim.made', claim: { id: made.claimId } })
    other.close()
  })

  it('ends after its article was removed', async () => {
    const articleId = await anArticle()
    const listener = await follow(articleId)
    await removeArticle(context, articleId, 1)
    await listener.until(({ isOver }) => isOver)
    expect(listener.entries.at(-1)?.data).toMatchObject({ kind: 'article.removed' })
  })

  it('begins at the log’s end where the number is from beyond it', async () => {
    const articleId = await anArticle()
    const listener = await follow(articleId, { query: '?after=999999' })
    await aClaim(articleId)
    await listener.until(({ entries }) => entries.length === 1)
  })

  it('is still a list where JSON is accepted', async () => {
    const id = await anArticle()
    const answer = await callRoute(articleEvents, { params: { id }, headers: { authorization: keys.reader.bearer } })
    expect((await answer.json()).items).toMatchObject([{ kind: 'article.imported' }])
  })
})

describe('an article in its stream (live V12)', () => {
  it('greets with how the article stands and with what the listener may do', async () => {
    const id = await anArticle()
    const [reader, editor] = [await follow(id), await follow(id, { headers: { authorization: keys.editor.bearer } })]
    expect(reader.heard[0]?.data).toMatchObject({
      article: { id, state: 'checking', revision: 1, title: 'A title' },
      abilities: { mayCheck: false, mayMove: false, mayReview: false, maySignOff: false },
    })
    expect(editor.heard[0]?.data.abilities).toMatchObject({
      ...{ mayCheck: true, mayMove: true, mayReview: true, maySignOff: true },
    })
    expect(JSON.stringify(reader.heard)).not.toContain('Words that can be checked')
  })

  it('comes with what happens to it: details, review, sign-off and reopening, in words that follow a name', async () => {
    const articleId = await anArticle()
    const claimId = await aClaim(articleId)
    await recordChecks(context, claimId, { layer: 'content', finding: 'verified' }, undefined)
    await reviewClaim(context, claimId, { decision: 'approve' }, undefined)
    const listener = await follow(articleId)
    await changeArticle(context, articleId, { title: 'Another title', state: 'in_review' }, 1)
    const versionSha256 = (await readArticle(context, articleId)).version.sha256
    await signOffArticle(context, articleId, { versionSha256 }, undefined)
    await reopenArticle(context, articleId, { reason: 'The mayor wrote' }, undefined)
    await listener.until(({ entries }) => entries.at(-1)?.data.kind === 'article.reopened')
    const told = listener.entries.map(({ data }) => [data.says, data.article])
    expect(told.at(-1)).toMatchObject([
      'reopened the article: “The mayor wrote”',
      { title: 'Another title', state: 'in_review' },
    ])
    const signed = listener.entries.find(({ data }) => data.kind === 'article.signed_off')?.data
    expect(signed).toMatchObject({
      says: 'signed off version 1',
      article: { state: 'signed_off', signOff: { versionSha256, by: { name: 'The administrator' } } },
    })
  })
})

describe('the rights of a listener (live V4)', () => {
  it('are asked for when it comes', async () => {
    const id = await anArticle()
    const nobody = await callRoute(articleEvents, { params: { id }, headers: { accept: 'text/event-stream' } })
    expect(nobody.status).toBe(401)
    const missing = { id: context.newId() }
    const headers = { accept: 'text/event-stream', authorization: keys.reader.bearer }
    expect((await callRoute(articleEvents, { params: missing, headers })).status).toBe(404)
  })

  it('are asked for again: a session or token that ended closes the stream', async () => {
    const id = await anArticle()
    const cookie = await cookieOf(desk, 'checker')
    const listening = await listen(articleEvents, { params: { id }, headers: { cookie } })
    open.push(listening)
    const made = await createToken(context, { name: 'For a while', role: 'reader' })
    const byToken = await follow(id, { headers: { authorization: `Bearer ${made.token}` } })
    await signOut(desk, new Headers({ cookie }))
    await revokeToken(context, made.id)
    await Promise.all([listening, byToken].map(listener => listener.until(({ isOver }) => isOver)))
  })

  it('end with the account: somebody who was deactivated hears nothing more', async () => {
    const id = await anArticle()
    const cookie = await cookieOf(desk, 'checker')
    const listening = await listen(articleEvents, { params: { id }, headers: { cookie } })
    open.push(listening)
    const { actor } = await readSession(desk, new Headers({ cookie }))
    await deactivatePerson(context, actor?.id ?? '')
    await listening.until(({ isOver }) => isOver)
    await aClaim(id)
    expect(listening.entries).toEqual([])
    await reactivatePerson(context, actor?.id ?? '')
  })
})

describe('rights that change while somebody listens (live V4)', () => {
  // No heartbeat comes to ask for them: it is the log that says so.
  beforeAll(() => {
    desk.live.pauses.heartbeat = 60_000
  })
  afterAll(() => {
    desk.live.pauses.heartbeat = 60
  })

  async function joined(id: string) {
    const cookie = await cookieOf(desk, 'checker')
    const listener = await listen(articleEvents, { params: { id }, headers: { cookie } })
    open.push(listener)
    await listener.until(({ heard }) => heard.length > 0)
    const { actor } = await readSession(desk, new Headers({ cookie }))
    return { listener, cookie, personId: actor?.id ?? '' }
  }

  it('end the stream at once where the role is another one, which greets whoever comes back', async () => {
    const id = await anArticle()
    const { listener, cookie, personId } = await joined(id)
    await changePerson(context, personId, { role: 'reader' })
    await aClaim(id)
    await listener.until(({ isOver }) => isOver, 500)
    expect(listener.entries).toEqual([])
    const again = await listen(articleEvents, { params: { id }, headers: { cookie } })
    open.push(again)
    await again.until(({ heard }) => heard.length > 0)
    expect(again.heard[0]?.data.abilities).toMatchObject({ mayCheck: false })
    await changePerson(context, personId, { role: 'checker' })
  })

  it('end it at once with the account and with the token, and leave the others', async () => {
    const id = await anArticle()
    const { listener, personId } = await joined(id)
    const other = await follow(id)
    const made = await createToken(context, { name: 'For a while', role: 'reader' })
    const byToken = await follow(id, { headers: { authorization: `Bearer ${made.token}` } })
    await deactivatePerson(context, personId)
    await revokeToken(context, made.id)
    await Promise.all([listener, byToken].map(each => each.until(({ isOver }) => isOver, 500)))
    await aClaim(id)
    await other.until(({ entries }) => entries.length === 1)
    expect([listener.entries, byToken.entries]).toEqual([[], []])
    await reactivatePerson(context, personId)
  })
})

describe('how many may listen (live V5)', () => {
  it('is bounded, for each and in all, and a place is free again when somebody goes', async () => {
    const live = new Live(desk.store, { log: 50, heartbeat: 1_000 }, { inAll: 3, each: 2 })
    const [ada, bo, cy] = ['ada', 'bo', 'cy'].map(id => ({ id, name: id }))
    if (!ada || !bo || !cy) throw new Error('Nobody is there')
    const first = live.openStream(ada)
    live.openStream(ada)
    expect(() => live.openStream(ada)).toThrow('too many live pages')
    live.openStream(bo)
    expect(() => live.openStream(cy)).toThrow('Too many pages listen')
    first.end()
    live.openStream(cy)
    live.close()
  })
})

describe('a stream of the desk', () => {
  it('says which article was touched, and nothing of people and tokens', async () => {
    const listener = await listen(deskEvents, { headers: { authorization: keys.reader.bearer } })
    open.push(listener)
    await listener.until(({ heard }) => heard.length === 1)
    await createToken(context, { name: 'Not for everybody', role: 'reader' })
    const articleId = await anArticle()
    await listener.until(({ entries }) => entries.length === 1)
    expect(listener.entries[0]?.data).toEqual({
      seq: await desk.store.lastSeq(),
      at: expect.any(String),
      articleId,
      kind: 'article.imported',
    })
    const list = await callRoute(deskEvents, { query: '?after=0', headers: { authorization: keys.reader.bearer } })
    const { items } = await list.json()
    expect(items.every((item: object) => 'articleId' in item)).toBe(true)
    expect((await callRoute(people, { headers: { authorization: keys.reader.bearer } })).status).toBe(403)
  })
})

describe('who is here (live V7)', () => {
  const from = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }

  async function arrive(id: string, role: Role) {
    const cookie = await cookieOf(desk, role)
    const listenerId = context.newId()
    const listener = await listen(articleEvents, {
      params: { id },
      query: `?listener=${listenerId}`,
      headers: { cookie },
    })
    open.push(listener)
    const move = (at: number) =>
      callRoute(presence, {
        method: 'PUT',
        params: { id },
        body: { listener: listenerId, at },
        headers: { ...from, cookie },
      })
    return { listener, move, cookie, listenerId }
  }

  const here = ({ heard }: Listener) => heard.filter(({ event }) => event === 'here').at(-1)?.data.people

  it('is told to all who have the article open, with where they are, and when they go', async () => {
    const id = await anArticle()
    const editor = await arrive(id, 'editor')
    const checker = await arrive(id, 'checker')
    expect((await checker.move(9)).status).toBe(204)
    await editor.listener.until(listener => JSON.stringify(here(listener)).includes('"at":9'))
    expect(here(editor.listener)).toMatchObject([{ name: 'The editor' }, { name: 'The checker', at: 9 }])
    await checker.listener.stop()
    await editor.listener.until(listener => JSON.stringify(here(listener)).length < 120)
    expect(here(editor.listener)).toMatchObject([{ name: 'The editor' }])
  })

  it('cannot be said in somebody else’s name', async () => {
    const id = await anArticle()
    const editor = await arrive(id, 'editor')
    const reader = await arrive(id, 'reader')
    await callRoute(presence, {
      method: 'PUT',
      params: { id },
      body: { listener: editor.listenerId, at: 5 },
      headers: { ...from, cookie: reader.cookie },
    })
    await reader.move(3)
    await editor.listener.until(listener => JSON.stringify(here(listener)).includes('"at":3'))
    expect(JSON.stringify(here(editor.listener))).not.toContain('"at":5')
  })
})
