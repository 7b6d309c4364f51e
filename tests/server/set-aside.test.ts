import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POST as postSetAside } from '@/app/api/v1/claims/[id]/set-aside/route'
import { describeEvent } from '@/domain/event/describe-event'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { readClaim } from '@/server/claims/read-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import { setAside } from '@/server/claims/set-aside'
import { writeNote } from '@/server/notes/write-note'
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
let rae: Doing
let articleId: string
let claimId: string

beforeAll(async () => {
  ada = await somebody(desk, 'Ada')
  ben = await somebody(desk, 'Ben')
  eve = await somebody(desk, 'Eve', 'editor')
  rae = await somebody(desk, 'Rae', 'reader')
})

beforeEach(async () => {
  const bytes = new TextEncoder().encode('The budget\n\nThe budget grew by four per cent.')
  articleId = (await importArticle(ada(), { bytes, format: 'text' })).thing.id
  claimId = ada().newId()
  await makeClaim(ada(), claimId, { articleId, version: 1, start: 0, end: 10 })
})

const disputed = { kind: 'check', checks: [{ layer: 'content', finding: 'disputed', reason: 'Page nine.' }] } as const
const aside = () => ({
  tried: { ...disputed, checks: [...disputed.checks] },
  sentAs: ada().newId(),
  because: 'conflict' as const,
})

async function said() {
  const events = await desk.store.events({ claimId, limit: 100 })
  return events.map(event => `${event.actor.name} ${describeEvent(event)}`)
}

describe('What somebody tried and set aside (unsent U29)', () => {
  it('stands in the log with what stands instead, and changes nothing', async () => {
    await recordChecks(ben(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    const before = await eve().store.article(articleId)
    const claim = await reviewClaim(eve(), claimId, { decision: 'approve' }, undefined)
    const given = aside()
    await setAside(ada(), claimId, given)
    expect(await readClaim(ada(), claimId)).toEqual(claim)
    expect((await eve().store.article(articleId))?.revision).toBe(before?.revision)
    expect((await said()).at(-1)).toBe(
      'Ada set aside own change: content disputed: “Page nine.”, in favour of content verified (Ben)',
    )
    const [last] = await desk.store.events({ claimId, newestFirst: true, limit: 1 })
    expect(last?.change).toEqual({ ...given, instead: 'content verified (Ben)' })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('says of what the desk refused only that it was given up', async () => {
    await setAside(ada(), claimId, { ...aside(), because: 'refused' })
    expect((await said()).at(-1)).toBe('Ada gave up own change that was refused: content disputed: “Page nine.”')
  })

  it('is not what an undo or a redo meets', async () => {
    await recordChecks(ada(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    await setAside(ada(), claimId, aside())
    const { summary } = await undoAction(ada(), articleId, {})
    expect(summary).toBe('content verified')
    await setAside(ada(), claimId, aside())
    expect((await readClaim(ada(), claimId)).checks).toEqual([])
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is told of a claim that is gone, and on an article that is signed off', async () => {
    const other = ada().newId()
    await makeClaim(ada(), other, { articleId, version: 1, start: 4, end: 10 })
    await removeClaim(ben(), other, 1)
    await setAside(ada(), other, aside())
    const [last] = await desk.store.events({ claimId: other, newestFirst: true, limit: 1 })
    expect(last?.change.instead).toBe('the removal of the claim')
    await recordChecks(ada(), claimId, { layer: 'content', finding: 'verified' }, undefined)
    await reviewClaim(eve(), claimId, { decision: 'approve' }, undefined)
    const { version } = await changeArticle(eve(), articleId, { state: 'in_review' }, undefined)
    await signOffArticle(eve(), articleId, { versionSha256: version.sha256 }, undefined)
    await setAside(ada(), claimId, { ...aside(), because: 'refused' })
    expect((await desk.store.articleStanding(articleId))?.state).toBe('signed_off')
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is refused of a claim that never was, and to readers', async () => {
    await expect(setAside(ada(), ada().newId(), aside())).rejects.toMatchObject({ code: 'not_found' })
    await expect(setAside(rae(), claimId, aside())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is noted once, however often it is sent, and no longer than the write itself may be', async () => {
    const { token } = await createToken(contextOf(desk), { name: 'Script', role: 'checker' })
    const send = (attempt: string, body: object) =>
      callRoute(postSetAside, {
        ...{ params: { id: claimId }, method: 'POST', body },
        headers: { authorization: `Bearer ${token}`, 'tickmark-action': action, 'tickmark-attempt': attempt },
      })
    const action = ada().newId()
    expect((await send('1', aside())).status).toBe(204)
    expect((await send('2', aside())).status).toBe(409)
    expect((await said()).filter(words => words.includes('set aside'))).toHaveLength(1)
    const long = { kind: 'amendNote', noteId: ada().newId(), text: 'x'.repeat(5_001) }
    expect((await send('1', { ...aside(), tried: long })).status).toBe(422)
    expect((await send('1', { ...aside(), tried: { kind: 'make' } })).status).toBe(422)
  })

  it('names the words of a note that two people changed', async () => {
    const noteId = ada().newId()
    await writeNote(ben(), claimId, { id: noteId, text: 'Page four.' }, undefined)
    await setAside(ada(), claimId, { ...aside(), tried: { kind: 'amendNote', noteId, text: 'Page nine.' } })
    expect((await said()).at(-1)).toBe(
      'Ada set aside own change: a note changed to “Page nine.”, in favour of “Page four.”',
    )
  })
})
