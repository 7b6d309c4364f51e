import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { ConflictError } from '@/domain/errors'
import { aMadeChange, anImportedChange, aRecordedChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'

const desk = aDesk()
const { store } = desk
const stamp = aStamp()

it('writes lists that come at once in their order, each whole or not at all', async () => {
  const article = anImportedChange()
  const claims = Array.from({ length: 6 }, () => ({ articleId: article.articleId, claimId: anId() }))
  await store.commit([article, ...claims.map(on => aMadeChange(on))], stamp)
  const outcomes = await Promise.allSettled(
    claims.map((on, i) => {
      // Every other list ends in a change on a revision that is not there.
      const late = i % 2 === 1 ? [aRecordedChange({ ...on, expectedRevision: 9 }, 'quotation')] : []
      return store.commit([aRecordedChange(on, 'content', 'disputed'), ...late], stamp)
    }),
  )
  expect(outcomes.map(({ status }) => status)).toEqual(claims.map((_, i) => (i % 2 === 1 ? 'rejected' : 'fulfilled')))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConflictError)
  }
  const seqs = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value.lastSeq] : []))
  expect(seqs).toEqual([8, 9, 10])
  const stored = await Promise.all(claims.map(({ claimId }) => store.claim(claimId)))
  expect(stored.map(claim => [claim?.tag, claim?.revision])).toEqual(
    claims.map((_, i) => (i % 2 === 1 ? ['open', 1] : ['disputed', 2])),
  )
  expect((await store.article(article.articleId))?.tags).toMatchObject({ open: 3, disputed: 3 })
  expect(await store.verifyDesk()).toEqual([])
})

it('lets one of two writers at once win, and tells the other', async () => {
  const article = anImportedChange()
  const on = { articleId: article.articleId, claimId: anId() }
  await store.commit([article, aMadeChange(on)], stamp)
  const [first, second] = await Promise.allSettled([
    store.commit([aRecordedChange(on, 'content', 'verified')], stamp),
    store.commit([aRecordedChange(on, 'content', 'disputed')], stamp),
  ])
  expect([first?.status, second?.status]).toEqual(['fulfilled', 'rejected'])
  expect((await store.claim(on.claimId))?.tag).toBe('verified')
})

it('waits for another process that writes, and lets people read meanwhile', async () => {
  const article = anImportedChange()
  await store.commit([article], stamp)
  const other = new Database(desk.file)
  other.exec('BEGIN IMMEDIATE')
  const wrote = Promise.all([
    store.commit([aMadeChange({ articleId: article.articleId, claimId: anId() })], stamp),
    store.commit([aMadeChange({ articleId: article.articleId, claimId: anId() })], stamp),
  ])
  const started = performance.now()
  while (performance.now() - started < 700) {
    const asked = performance.now()
    await new Promise(resolve => setTimeout(resolve, 10))
    expect((await store.article(article.articleId))?.id).toBe(article.articleId)
    expect(performance.now() - asked).toBeLessThan(600)
  }
  other.exec('ROLLBACK')
  other.close()
  expect(await wrote).toHaveLength(2)
  expect(await store.claims(article.articleId)).toHaveLength(2)
  expect(await store.verifyDesk()).toEqual([])
})
