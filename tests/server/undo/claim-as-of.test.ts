import { describe, expect, it } from 'vitest'
import { claimAsOf } from '@/domain/undo/claim-as-of'
import { importArticle } from '@/server/articles/import-article'
import { loadDemonstration } from '@/server/demonstration/load-demonstration'
import { exportReport } from '@/server/report/export-report'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'

const desk = aRunningDesk()
const context = contextOf(desk, 'editor')

async function expectLaw(articleId: string): Promise<number> {
  const claims = await desk.store.claims(articleId)
  for (const claim of claims) {
    const events = await desk.store.events({ claimId: claim.id, limit: 1_000 })
    expect(claimAsOf(events)).toEqual(claim)
  }
  return claims.length
}

describe('the entries of the log about a claim (undo U4)', () => {
  it('add up to the claim that the tables hold, for claims of the demonstration', async () => {
    await loadDemonstration(context)
    let claims = 0
    for (const { id } of await desk.store.demonstrationArticles()) claims += await expectLaw(id)
    expect(claims).toBeGreaterThan(20)
  })

  it('add up to the claims that a report brings in', async () => {
    const [article] = await desk.store.demonstrationArticles()
    const { body } = await exportReport(context, article?.id ?? '', 'json')
    const { thing } = await importArticle(context, { bytes: new TextEncoder().encode(body), format: 'json' })
    expect(await expectLaw(thing.id)).toBeGreaterThan(5)
  })

  it('are not guessed at where one does not hold what its kind says', async () => {
    const [article] = await desk.store.demonstrationArticles()
    const [claim] = await desk.store.claims(article?.id ?? '')
    const events = await desk.store.events({ claimId: claim?.id ?? '', limit: 10 })
    const [made, ...later] = events.map(event => ({ ...event, change: { ...event.change, check: { layer: 'tone' } } }))
    expect(later.some(({ kind }) => kind === 'check.recorded')).toBe(true)
    expect(() => claimAsOf(made ? [made, ...later] : [])).toThrow(
      /Entry \d+ of the log does not hold what check.recorded/,
    )
  })
})
