import { describe, expect, it } from 'vitest'
import { ConflictError } from '@/domain/errors'
import { aMadeChange, anImportedChange, aPinnedChange, aRecordedChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'

const { store } = aDesk()
const stamp = aStamp()

async function aStoredClaim() {
  const imported = anImportedChange()
  const made = aMadeChange({ articleId: imported.articleId })
  await store.commit([imported, made], stamp)
  return { articleId: imported.articleId, claimId: made.claimId }
}

describe('a claim in the store', () => {
  it('is read back as it was made, with its first checks and its evidence', async () => {
    const on = await aStoredClaim()
    await store.commit([aRecordedChange(on, 'content', 'disputed', { reason: 'It grew 3%.' })], stamp)
    await store.commit([aPinnedChange({ ...on, expectedRevision: 2 })], stamp)
    const claim = await store.claim(on.claimId)
    expect(claim).toMatchObject({
      id: on.claimId,
      articleId: on.articleId,
      revision: 3,
      tag: 'disputed',
      anchor: { version: 1, start: 0, end: 10, exact: 'The budget', prefix: '', state: 'exact' },
      checks: [{ layer: 'content', finding: 'disputed', reason: 'It grew 3%.', at: stamp.at }],
      review: { state: 'unreviewed' },
      evidence: [{ title: 'Annual budget report', stance: 'supports' }],
      flags: [],
    })
    expect(await store.claims(on.articleId)).toEqual([claim])
    expect(claim).not.toHaveProperty('claimant')
  })

  it('refuses a change that was made on another revision, and writes nothing', async () => {
    const on = await aStoredClaim()
    await store.commit([aRecordedChange(on)], stamp)
    const before = await store.events({ claimId: on.claimId, limit: 100 })
    await expect(store.commit([aRecordedChange(on, 'content', 'disputed')], stamp)).rejects.toThrow(ConflictError)
    expect((await store.claim(on.claimId))?.tag).toBe('verified')
    expect(await store.events({ claimId: on.claimId, limit: 100 })).toEqual(before)
  })
})

it('keeps a log that is whole', async () => {
  expect(await store.verifyLog()).toMatchObject({ kind: 'whole' })
})
