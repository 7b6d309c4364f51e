import { describe, expect, it } from 'vitest'
import type { Finding } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import { findingsSha256 } from '@/domain/sign-off/findings-hash'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { listArticleEvents } from '@/server/articles/list-article-events'
import { readArticle } from '@/server/articles/read-article'
import { changeClaim } from '@/server/claims/change-claim'
import { makeClaim } from '@/server/claims/make-claim'
import { readClaim } from '@/server/claims/read-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { exportReport } from '@/server/report/export-report'
import { reviewClaim } from '@/server/review/review-claim'
import { reviewClaims } from '@/server/review/review-claims'
import { reopenArticle } from '@/server/sign-off/reopen-article'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'

const desk = aRunningDesk()
const editor = contextOf(desk, 'editor')
const checker = contextOf(desk, 'checker')
const giveBack = { decision: 'return', reason: 'Which page?' } as const
const approve = { decision: 'approve' } as const

async function anArticleWith(...findings: readonly (Finding | undefined)[]) {
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  const { thing: article } = await importArticle(checker, { bytes, format: 'text' })
  const claims: Claim[] = []
  for (const [start, finding] of findings.entries()) {
    const checks = finding ? [{ layer: 'content' as const, finding }] : []
    const input = { articleId: article.id, version: 1, start, end: start + 5, checks }
    claims.push((await makeClaim(checker, checker.newId(), input)).thing)
  }
  return { article, claims, first: claims[0] ?? expect.fail('An article without a claim') }
}

const seen = (claims: readonly Claim[]) => claims.map(({ id, revision }) => ({ id, revision }))

async function approvedArticle() {
  const { article, claims, first } = await anArticleWith('verified', 'disputed')
  await reviewClaims(editor, article.id, { ...approve, claims: seen(claims) })
  await changeArticle(checker, article.id, { state: 'in_review' }, undefined)
  return { article, claims, first, versionSha256: article.version.sha256 }
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('It was allowed'),
    (error: unknown) => error,
  )

describe('an editor’s decision', () => {
  it('is kept with who, when and why, and counts the claim’s revision up', async () => {
    const { first } = await anArticleWith('verified')
    const returned = await reviewClaim(editor, first.id, giveBack, first.revision)
    expect(returned.revision).toBe(first.revision + 1)
    expect(returned.review).toEqual({
      state: 'returned',
      reason: 'Which page?',
      by: { id: 'the-editor', name: 'The editor' },
      at: editor.now,
    })
    const approved = await reviewClaim(editor, first.id, approve, returned.revision)
    expect(approved.review).toEqual({ state: 'approved', by: returned.review.by, at: editor.now })
    const taken = await reviewClaim(editor, first.id, { decision: 'unreview' }, undefined)
    expect(taken.review).toEqual({ state: 'unreviewed' })
  })

  it('sent again writes nothing, on whatever revision', async () => {
    const { first } = await anArticleWith('verified')
    const once = await reviewClaim(editor, first.id, giveBack, first.revision)
    expect(await reviewClaim(editor, first.id, giveBack, first.revision)).toEqual(once)
  })

  it('on a claim that changed meanwhile is refused', async () => {
    const { first } = await anArticleWith('verified')
    await recordChecks(checker, first.id, { layer: 'content', finding: 'disputed' }, first.revision)
    expect(await refusalOf(reviewClaim(editor, first.id, approve, first.revision))).toMatchObject({
      code: 'revision_stale',
    })
  })

  it('does not approve what nobody checked, and says what to do', async () => {
    const { first } = await anArticleWith(undefined)
    expect(await refusalOf(reviewClaim(editor, first.id, approve, undefined))).toMatchObject({
      code: 'not_ready',
      message: 'This claim is still open. Have it checked, or return it with a reason.',
    })
  })

  it('is for editors', async () => {
    const { first } = await anArticleWith('verified')
    expect(await refusalOf(reviewClaim(checker, first.id, approve, undefined))).toMatchObject({ code: 'forbidden' })
  })

  it('is over once a finding, the words or the evidence change, and stays when a detail does', async () => {
    const { first } = await anArticleWith('verified')
    const approved = async () => reviewClaim(editor, first.id, approve, undefined)
    const stateNow = async () => (await readClaim(checker, first.id)).review.state

    await approved()
    await changeClaim(checker, first.id, { claimant: 'The mayor' }, undefined)
    expect(await stateNow()).toBe('approved')
    const { revision } = await readClaim(checker, first.id)
    await recordChecks(checker, first.id, { layer: 'content', finding: 'corrected' }, revision)
    expect(await stateNow()).toBe('unreviewed')
    await approved()
    await changeClaim(checker, first.id, { span: { version: 1, start: 0, end: 6 } }, undefined)
    expect(await stateNow()).toBe('unreviewed')
    await approved()
    await pinEvidence(checker, first.id, { stance: 'supports', proximity: 'primary', title: 'A report' }, undefined)
    expect(await stateNow()).toBe('unreviewed')
  })
})

describe('a decision on several claims', () => {
  it('is one commit', async () => {
    const { article, claims } = await anArticleWith('verified', 'disputed', 'corrected')
    const { items } = await reviewClaims(editor, article.id, { ...approve, claims: seen(claims) })
    expect(items.map(({ review }) => review.state)).toEqual(['approved', 'approved', 'approved'])
    const { items: events } = await listArticleEvents(editor, article.id, { limit: 3, newestFirst: true })
    expect(new Set(events.map(({ at, kind }) => `${at} ${kind}`))).toEqual(new Set([`${editor.now} claim.reviewed`]))
  })

  it('is for all of them or for none', async () => {
    const { article, claims } = await anArticleWith('verified', undefined, 'verified')
    expect(await refusalOf(reviewClaims(editor, article.id, { ...approve, claims: seen(claims) }))).toMatchObject({
      code: 'not_ready',
    })
    const stale = claims.map(({ id, revision }, i) => ({ id, revision: i === 2 ? revision + 1 : revision }))
    expect(await refusalOf(reviewClaims(editor, article.id, { ...giveBack, claims: stale }))).toMatchObject({
      code: 'revision_stale',
    })
    const now = await Promise.all(claims.map(({ id }) => readClaim(editor, id)))
    expect(now).toEqual(claims)
  })

  it('does not reach into another article', async () => {
    const [{ article }, { claims }] = [await anArticleWith('verified'), await anArticleWith('verified')]
    expect(await refusalOf(reviewClaims(editor, article.id, { ...approve, claims: seen(claims) }))).toMatchObject({
      code: 'invalid',
    })
  })
})

describe('a sign-off', () => {
  it('names text and findings by their hashes, who signed and when', async () => {
    const { article, versionSha256 } = await approvedArticle()
    const signed = await signOffArticle(editor, article.id, { versionSha256 }, undefined)
    expect(signed).toMatchObject({ state: 'signed_off' })
    expect(signed.signOff).toEqual({
      version: 1,
      versionSha256,
      findingsSha256: findingsSha256(await desk.store.claims(article.id)),
      by: { id: 'the-editor', name: 'The editor' },
      at: editor.now,
    })
    expect(await signOffArticle(editor, article.id, { versionSha256 }, 1)).toEqual(signed)
    expect(await desk.store.verifyDesk()).toEqual([])
    const { body } = await exportReport(editor, article.id, 'html')
    expect(body).toContain('I have read the findings on version 1 of this text and accept them.')
    expect(body.replaceAll(' ', '')).toContain(signed.signOff?.findingsSha256)
  })

  it('is refused with everything that stands in the way', async () => {
    const { article } = await anArticleWith('verified', undefined, 'disputed')
    const sign = () => signOffArticle(editor, article.id, { versionSha256: article.version.sha256 }, undefined)
    expect(await refusalOf(sign())).toMatchObject({
      code: 'not_ready',
      message:
        'Sign-off waits for four things: 1 claim needs a decision; 1 disputed claim still stands in the text; 1 claim is still open, without evidence; the article has not been given to review yet.',
    })
  })

  it('is refused on another text than the current one', async () => {
    const { article } = await approvedArticle()
    const sign = signOffArticle(editor, article.id, { versionSha256: 'a'.repeat(64) }, undefined)
    expect(await refusalOf(sign)).toMatchObject({ code: 'conflict', message: expect.stringContaining('Reload') })
  })

  it('is refused where something happened after the findings were read', async () => {
    const { article, first, versionSha256 } = await approvedArticle()
    const late: typeof editor = {
      ...editor,
      commit: async changes => {
        await changeClaim(checker, first.id, { claimant: 'The mayor' }, undefined)
        return editor.commit(changes)
      },
    }
    expect(await refusalOf(signOffArticle(late, article.id, { versionSha256 }, undefined))).toMatchObject({
      code: 'revision_stale',
    })
    expect((await readArticle(editor, article.id)).state).toBe('in_review')
  })

  it('refuses a change that was allowed before it and comes after it', async () => {
    const { article, first, versionSha256 } = await approvedArticle()
    const slow: typeof checker = {
      ...checker,
      commit: async changes => {
        await signOffArticle(editor, article.id, { versionSha256 }, undefined)
        return checker.commit(changes)
      },
    }
    const check = recordChecks(slow, first.id, { layer: 'attribution', finding: 'verified' }, undefined)
    expect(await refusalOf(check)).toMatchObject({ code: 'signed_off', message: expect.stringContaining('Reopen') })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is taken back with a reason that the log keeps; the approvals stay', async () => {
    const { article, first, versionSha256 } = await approvedArticle()
    await signOffArticle(editor, article.id, { versionSha256 }, undefined)
    const open = await reopenArticle(editor, article.id, { reason: 'The mayor wrote.' }, undefined)
    expect(open).toMatchObject({ state: 'in_review' })
    expect(open.signOff).toBeUndefined()
    expect((await readClaim(editor, first.id)).review.state).toBe('approved')
    expect(await reopenArticle(editor, article.id, { reason: 'Again.' }, 1)).toEqual(open)
    const { items } = await listArticleEvents(editor, article.id, { limit: 1, newestFirst: true })
    expect(items[0]).toMatchObject({
      kind: 'article.reopened',
      change: { reason: 'The mayor wrote.', before: { state: 'signed_off', versionSha256, byName: 'The editor' } },
    })
    await recordChecks(checker, first.id, { layer: 'attribution', finding: 'verified' }, undefined)
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is for editors, to give and to take back', async () => {
    const { article, versionSha256 } = await approvedArticle()
    expect(await refusalOf(signOffArticle(checker, article.id, { versionSha256 }, undefined))).toMatchObject({
      code: 'forbidden',
    })
    await signOffArticle(editor, article.id, { versionSha256 }, undefined)
    expect(await refusalOf(reopenArticle(checker, article.id, { reason: 'No.' }, undefined))).toMatchObject({
      code: 'forbidden',
    })
  })

  it('that somebody forged in the file is found', async () => {
    const { article, versionSha256 } = await approvedArticle()
    await signOffArticle(editor, article.id, { versionSha256 }, undefined)
    const Database = (await import('better-sqlite3')).default
    const file = new Database(`${desk.settings.dataFolder}/tickmark.db`)
    file.prepare("update sign_off set findings_sha256 = 'b' where article_id = ?").run(article.id)
    file.close()
    expect(await desk.store.verifyDesk()).toEqual([
      { kind: 'sign_off', id: article.id, message: '“A title” was signed with other findings.' },
    ])
  })
})

describe('the state of an article', () => {
  it('goes to review and back, with details in the same change or without', async () => {
    const { article } = await anArticleWith('verified')
    const given = await changeArticle(checker, article.id, { state: 'in_review', publisher: 'Us' }, article.revision)
    expect(given).toMatchObject({ state: 'in_review', publisher: 'Us', revision: article.revision + 2 })
    expect(await changeArticle(checker, article.id, { state: 'in_review' }, 1)).toEqual(given)
    const back = await changeArticle(checker, article.id, { state: 'checking' }, given.revision)
    expect(back.state).toBe('checking')
  })
})
