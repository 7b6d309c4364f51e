import { describe, expect, it } from 'vitest'
import * as redoRoute from '@/app/api/v1/articles/[id]/redo/route'
import * as undoRoute from '@/app/api/v1/articles/[id]/undo/route'
import * as checksRoute from '@/app/api/v1/claims/[id]/checks/route'
import type { Claim } from '@/domain/claim/claim'
import type { RecordCheck } from '@/domain/claim/input'
import { describeEvent } from '@/domain/event/describe-event'
import type { Role } from '@/domain/person/person'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { changeClaim } from '@/server/claims/change-claim'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import { contextOn } from '@/server/context'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { writeNote } from '@/server/notes/write-note'
import { reviewClaim } from '@/server/review/review-claim'
import { reviewClaims } from '@/server/review/review-claims'
import { reopenArticle } from '@/server/sign-off/reopen-article'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { createToken } from '@/server/tokens/create-token'
import { redoAction } from '@/server/undo/redo-action'
import { undoAction } from '@/server/undo/undo-action'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'
import { callRoute } from '../../builders/call-route'

const desk = aRunningDesk()

// Each call is a request of its own, and so an action of its own.
const as = (name: string, role: Role = 'checker', action?: string) =>
  contextOn(desk, { kind: 'person', id: name.toLowerCase(), name, role }, new Date(), action)
const ada = (action?: string) => as('Ada', 'checker', action)
const ben = () => as('Ben')
const eve = () => as('Eve', 'editor')
const newId = () => ada().newId()

const content = (finding: RecordCheck['finding']) => ({ checks: [{ layer: 'content' as const, finding }] })
const approve = { decision: 'approve' } as const

async function anArticle() {
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  return (await importArticle(as('Importer'), { bytes, format: 'text' })).thing
}

async function aClaimOfBen(articleId: string, start = 0): Promise<Claim> {
  return (await makeClaim(ben(), newId(), { articleId, version: 1, start, end: start + 5 })).thing
}

async function anArticleWithClaim() {
  const article = await anArticle()
  return { article, claim: await aClaimOfBen(article.id) }
}

const now = async (id: string) => (await desk.store.claim(id)) ?? expect.fail('The claim is gone')

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('It was allowed'),
    (error: unknown) => error,
  )

describe('an undo', () => {
  it('is a new entry of the log that names what it undoes, and answers with the claim as it was', async () => {
    const { article, claim } = await anArticleWithClaim()
    const doing = ada()
    await recordChecks(doing, claim.id, content('disputed'), undefined)
    const undoing = ada()
    const undone = await undoAction(undoing, article.id, {})
    expect(undone).toEqual({
      action: doing.action,
      kind: 'undone',
      summary: 'content disputed',
      claims: [{ ...claim, revision: 3 }],
      removed: [],
    })
    const [entry] = await desk.store.events({ claimId: claim.id, newestFirst: true, limit: 1 })
    expect(entry).toMatchObject({ kind: 'claim.put_back', action: undoing.action, undoes: doing.action })
    expect(entry && describeEvent(entry)).toBe('undid: content disputed')
    const redone = await redoAction(ada(), article.id, {})
    expect(redone).toMatchObject({ action: doing.action, kind: 'redone', summary: 'content disputed' })
    expect(redone.claims[0]).toMatchObject({ tag: 'disputed', revision: 4, checks: [{ at: doing.now }] })
    const [again] = await desk.store.events({ claimId: claim.id, newestFirst: true, limit: 1 })
    expect(again && describeEvent(again)).toBe('did again: content disputed')
  })

  it('is of one’s own last action on that article, however much others did since', async () => {
    const { article, claim } = await anArticleWithClaim()
    const other = await anArticleWithClaim()
    await changeClaim(ada(), claim.id, { claimant: 'The mayor' }, undefined)
    await recordChecks(ada(), other.claim.id, content('verified'), undefined)
    await recordChecks(ben(), claim.id, content('verified'), undefined)
    expect((await undoAction(ada(), article.id, {})).summary).toBe('changed the claim (claimant)')
    expect(await now(claim.id)).toMatchObject({ tag: 'verified' })
    expect(await now(claim.id)).not.toHaveProperty('claimant')
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({
      code: 'nothing_to_undo',
      message: 'You have done nothing here that can be undone.',
    })
  })

  it('takes back together what one request did, and what was sent as one action', async () => {
    const { article, claim } = await anArticleWithClaim()
    const action = newId()
    const checks = [{ layer: 'content' as const, finding: 'verified' as const }]
    await makeClaim(ada(action), newId(), { articleId: article.id, version: 1, start: 2, end: 7, checks })
    await changeClaim(ada(action), claim.id, { claimant: 'The mayor' }, undefined)
    const { summary, claims, removed } = await undoAction(ada(), article.id, {})
    expect(summary).toBe('made the claim “title”, content verified, and 1 more')
    expect([claims.length, removed.length]).toEqual([1, 1])
    expect(await desk.store.article(article.id)).toMatchObject({ tags: { open: 1, verified: 0 } })
  })

  it('that is sent again is answered as done, and writes nothing', async () => {
    const { article, claim } = await anArticleWithClaim()
    await changeClaim(ada(), claim.id, { claimant: 'The mayor' }, undefined)
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    const sent = newId()
    const first = await undoAction(ada(sent), article.id, {})
    expect(await undoAction(ada(sent), article.id, {})).toEqual(first)
    expect(await undoAction(ada(), article.id, { action: first.action })).toEqual(first)
    expect(await now(claim.id)).toMatchObject({ claimant: 'The mayor', revision: 4 })
    const redo = newId()
    const redone = await redoAction(ada(redo), article.id, {})
    expect(await redoAction(ada(redo), article.id, {})).toEqual(redone)
    expect(await redoAction(ada(), article.id, { action: first.action })).toEqual(redone)
  })

  it('that arrives once more after its action was done again leaves it done', async () => {
    const { article, claim } = await anArticleWithClaim()
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    const sent = newId()
    await undoAction(ada(sent), article.id, {})
    await redoAction(ada(), article.id, {})
    expect(await undoAction(ada(sent), article.id, {})).toMatchObject({ kind: 'undone', claims: [{ tag: 'verified' }] })
    expect(await now(claim.id)).toMatchObject({ tag: 'verified', revision: 4 })
  })

  it('of an action that is not one’s last is refused', async () => {
    const { article, claim } = await anArticleWithClaim()
    const first = ada()
    await changeClaim(first, claim.id, { claimant: 'The mayor' }, undefined)
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    expect(await refusalOf(undoAction(ada(), article.id, { action: first.action }))).toMatchObject({
      code: 'conflict',
      message: 'You have done something else since: content verified. Undo that first.',
    })
  })

  it('survives that others change the claim between reading and writing', async () => {
    const { article, claim } = await anArticleWithClaim()
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    const faster = ada()
    let others = 0
    const commit: typeof faster.commit = async (changes, mark) => {
      if (others++ < 3) await changeClaim(ben(), claim.id, { claimant: `Somebody ${others}` }, undefined)
      return faster.commit(changes, mark)
    }
    await undoAction({ ...faster, commit }, article.id, {})
    expect(await now(claim.id)).toMatchObject({ tag: 'open', claimant: 'Somebody 3' })
  })

  it('counts revisions on, also of a claim that was removed and came back whole', async () => {
    const { article, claim } = await anArticleWithClaim()
    const evidence = { id: newId(), stance: 'supports', proximity: 'primary', title: 'A report' } as const
    await pinEvidence(ben(), claim.id, evidence, undefined)
    await writeNote(ben(), claim.id, { text: 'Which page?' }, undefined)
    const before = await now(claim.id)
    await removeClaim(ada(), claim.id, undefined)
    const { claims } = await undoAction(ada(), article.id, {})
    const [back] = claims
    expect(back).toEqual({
      ...before,
      revision: before.revision + 1,
      evidence: before.evidence.map(one => ({ ...one, revision: 2 })),
      notes: before.notes.map(one => ({ ...one, revision: 2 })),
    })
    expect(await redoAction(ada(), article.id, {})).toMatchObject({ claims: [], removed: [claim.id] })
    expect(await undoAction(ada(), article.id, {})).toMatchObject({ claims: [{ revision: before.revision + 2 }] })
    expect(await desk.store.article(article.id)).toMatchObject({ tags: { open: 1 } })
  })
})

describe('where somebody has since changed the same', () => {
  it('an undo says who and what, and changes nothing', async () => {
    const { article, claim } = await anArticleWithClaim()
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    await changeClaim(ben(), claim.id, { claimant: 'The mayor' }, undefined)
    await recordChecks(ben(), claim.id, content('disputed'), (await now(claim.id)).revision)
    const seq = await desk.store.lastSeq()
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({
      code: 'changed_since',
      message:
        'Ben has since changed the same: content disputed (was verified). Nothing was undone; look at it and change it by hand.',
      details: { changes: [{ by: { name: 'Ben' }, claimId: claim.id }] },
    })
    expect(await desk.store.lastSeq()).toBe(seq)
  })

  it('an undo works again once they took theirs back', async () => {
    const { article, claim } = await anArticleWithClaim()
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    await recordChecks(ben(), claim.id, content('disputed'), 2)
    await undoAction(ben(), article.id, {})
    expect((await undoAction(ada(), article.id, {})).claims).toMatchObject([{ tag: 'open', checks: [] }])
  })

  it('a claim stays that somebody worked on', async () => {
    const article = await anArticle()
    const { thing } = await makeClaim(ada(), newId(), { articleId: article.id, version: 1, start: 0, end: 5 })
    await writeNote(ben(), thing.id, { text: 'Which page?' }, undefined)
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({
      message: expect.stringMatching(/^Ben has since changed the same: wrote a note: “Which page\?”\./),
    })
  })

  it('a decision on several claims goes back from all of them or from none', async () => {
    const article = await anArticle()
    const claims = [await aClaimOfBen(article.id, 0), await aClaimOfBen(article.id, 2)]
    const [first, second] = claims
    const returning = { decision: 'return', reason: 'Which page?', claims: claims.map(({ id }) => ({ id })) } as const
    await reviewClaims(eve(), article.id, returning)
    await recordChecks(ben(), first?.id ?? '', content('verified'), undefined)
    expect(await refusalOf(undoAction(eve(), article.id, {}))).toMatchObject({ code: 'changed_since' })
    expect((await now(second?.id ?? '')).review.state).toBe('returned')
    await undoAction(ben(), article.id, {})
    const undone = await undoAction(eve(), article.id, {})
    expect(undone.summary).toBe('returned the claim: “Which page?” (2 claims)')
    expect(undone.claims.map(({ review }) => review.state)).toEqual(['unreviewed', 'unreviewed'])
  })
})

describe('a review', () => {
  it('comes back with the finding that it was about', async () => {
    const { article, claim } = await anArticleWithClaim()
    await recordChecks(ben(), claim.id, content('verified'), undefined)
    const { review } = await reviewClaim(eve(), claim.id, approve, undefined)
    await recordChecks(ada(), claim.id, content('disputed'), 3)
    expect((await now(claim.id)).review.state).toBe('unreviewed')
    await undoAction(ada(), article.id, {})
    expect(await now(claim.id)).toMatchObject({ tag: 'verified', review })
    expect(await desk.store.verifyDesk()).toEqual([])
  })
})

describe('the article itself', () => {
  it('gets its details and its state back, field by field', async () => {
    const article = await anArticle()
    await changeArticle(ada(), article.id, { title: 'Another', publisher: 'Us', state: 'in_review' }, undefined)
    await changeArticle(ben(), article.id, { byline: 'By Ben' }, undefined)
    const undone = await undoAction(ada(), article.id, {})
    expect(undone).toMatchObject({
      summary: 'changed the article (publisher, title), gave the article to review',
      claims: [],
      article: { title: article.title, byline: 'By Ben', state: 'checking' },
    })
    expect(undone.article).not.toHaveProperty('publisher')
    const events = await desk.store.events({ articleId: article.id, newestFirst: true, limit: 2 })
    expect(events.map(describeEvent)).toEqual([
      'undid: gave the article to review',
      'undid: changed the article (publisher, title)',
    ])
    expect((await redoAction(ada(), article.id, {})).article).toMatchObject({ title: 'Another', state: 'in_review' })
  })

  it('stays as somebody changed it since', async () => {
    const article = await anArticle()
    await changeArticle(ada(), article.id, { state: 'in_review', title: 'Another' }, undefined)
    await changeArticle(ben(), article.id, { state: 'checking' }, undefined)
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({
      code: 'changed_since',
      message: expect.stringContaining('Ben has since changed the same: took the article back to checking'),
    })
  })
})

describe('what is not undone by a key', () => {
  it('says what to do instead', async () => {
    const { article, claim } = await anArticleWithClaim()
    expect(await refusalOf(undoAction(as('Importer'), article.id, {}))).toMatchObject({
      code: 'not_undoable',
      message: 'Bringing an article in is not undone by a key. Take the article off the desk from the desk page.',
    })
    await recordChecks(ada(), claim.id, content('verified'), undefined)
    await reviewClaim(eve(), claim.id, approve, undefined)
    await changeArticle(ada(), article.id, { state: 'in_review' }, undefined)
    await signOffArticle(eve(), article.id, { versionSha256: article.version.sha256 }, undefined)
    expect(await refusalOf(undoAction(eve(), article.id, {}))).toMatchObject({
      code: 'not_undoable',
      message: 'A sign-off is not undone by a key. Reopen the article with a reason.',
    })
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({ code: 'signed_off' })
    await reopenArticle(eve(), article.id, { reason: 'A letter came.' }, undefined)
    expect(await refusalOf(undoAction(eve(), article.id, {}))).toMatchObject({ code: 'not_undoable' })
  })

  it('nor is anything from before actions were kept', async () => {
    const { article, claim } = await anArticleWithClaim()
    const { actor, now: at } = ada()
    const check = { layer: 'content', finding: 'verified' } as const
    const on = { articleId: article.id, claimId: claim.id, expectedRevision: 1 }
    await desk.store.commit([{ kind: 'check.recorded', ...on, check }], { actor, at })
    expect(await refusalOf(undoAction(ada(), article.id, {}))).toMatchObject({ code: 'nothing_to_undo' })
  })
})

describe('the rights', () => {
  it('to what was done are asked for once more', async () => {
    const { article, claim } = await anArticleWithClaim()
    await reviewClaim(as('Fay', 'editor'), claim.id, { decision: 'return', reason: 'Which page?' }, undefined)
    const asked = { code: 'forbidden', details: { action: 'claim.review' } }
    expect(await refusalOf(undoAction(as('Fay', 'checker'), article.id, {}))).toMatchObject(asked)
    await undoAction(as('Fay', 'editor'), article.id, {})
    expect(await refusalOf(redoAction(as('Fay', 'checker'), article.id, {}))).toMatchObject(asked)
    expect(await refusalOf(undoAction(as('Fay', 'reader'), article.id, {}))).toMatchObject({ code: 'forbidden' })
  })
})

describe('through the API', () => {
  it('a script undoes and does again what it did, by the action that it named', async () => {
    const { article, claim } = await anArticleWithClaim()
    const { token } = await createToken(contextOf(desk), { name: 'Script', role: 'checker' })
    const action = newId()
    const from = (name: string) => ({ authorization: `Bearer ${token}`, 'tickmark-action': name })
    const on = { method: 'POST', params: { id: article.id } }
    const check = { params: { id: claim.id }, method: 'POST', body: { layer: 'content', finding: 'verified' } }
    expect((await callRoute(checksRoute.POST, { ...check, headers: from(action) })).status).toBe(200)
    const undo = { ...on, body: { action }, headers: from(newId()) }
    expect(await (await callRoute(undoRoute.POST, undo)).json()).toMatchObject({ action, claims: [{ tag: 'open' }] })
    const again = { ...undo, headers: { ...undo.headers, 'tickmark-attempt': '2' } }
    expect(await (await callRoute(undoRoute.POST, again)).json()).toMatchObject({ action, claims: [{ tag: 'open' }] })
    const redo = { ...on, body: {}, headers: from(newId()) }
    expect(await (await callRoute(redoRoute.POST, redo)).json()).toMatchObject({ claims: [{ tag: 'verified' }] })
    const nothing = await callRoute(redoRoute.POST, { ...redo, headers: from(newId()) })
    expect(nothing.status).toBe(409)
    expect(await nothing.json()).toMatchObject({ code: 'nothing_to_undo' })
  })

  it('an action that is no UUID is refused in a sentence', async () => {
    const { article } = await anArticleWithClaim()
    const { token } = await createToken(contextOf(desk), { name: 'Script', role: 'checker' })
    const headers = { authorization: `Bearer ${token}`, 'tickmark-action': 'the last one' }
    const refused = await callRoute(undoRoute.POST, { method: 'POST', params: { id: article.id }, body: {}, headers })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      detail: 'Tickmark-Action is not a UUID in lower case. Make a new one for each action, or leave the header out.',
    })
  })

  it('readers and strangers undo nothing', async () => {
    const { article } = await anArticleWithClaim()
    const { token } = await createToken(contextOf(desk), { name: 'Script', role: 'reader' })
    for (const { POST } of [undoRoute, redoRoute]) {
      const call = { method: 'POST', params: { id: article.id }, body: {} }
      expect((await callRoute(POST, call)).status).toBe(401)
      expect((await callRoute(POST, { ...call, headers: { authorization: `Bearer ${token}` } })).status).toBe(403)
    }
  })
})
