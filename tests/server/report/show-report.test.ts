import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { importArticle } from '@/server/articles/import-article'
import { loadDemonstration } from '@/server/demonstration/load-demonstration'
import { exportReport } from '@/server/report/export-report'
import { showReport } from '@/server/report/show-report'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'

const desk = aRunningDesk()
const context = contextOf(desk)
const { articles } = await loadDemonstration(context)
const articleId = articles[0] ?? ''

/** What two desks can agree on: the words, their place, what was found and on what evidence. */
function substance({ anchor, tag, checks, evidence, claimant, reportedBy, factType, flags }: Claim) {
  return {
    ...{ start: anchor.start, end: anchor.end, exact: anchor.exact, tag, claimant, reportedBy, factType, flags },
    checks: checks.map(({ by: _by, at: _at, ...check }) => check),
    evidence: evidence.map(
      ({ id: _id, claimId: _claim, revision: _revision, createdBy: _by, createdAt: _at, ...details }) => details,
    ),
  }
}

describe('the report on the desk', () => {
  it('is a document under a policy that lets no script run', async () => {
    const { status, policy, body } = await showReport(context, articleId, 'system')
    expect(status).toBe(200)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(body).not.toMatch(/<script/i)
    expect(body).toContain(`href="/articles/${articleId}"`)
    for (const format of ['html', 'json', 'csv', 'jsonld']) expect(body).toContain(`report?format=${format}"`)
  })

  it('follows the theme that was chosen and offers the next one', async () => {
    const page = async (theme: 'system' | 'light' | 'dark') => (await showReport(context, articleId, theme)).body
    expect(await page('system')).toContain('<html lang="en">')
    expect(await page('dark')).toContain('<html lang="en" data-theme="dark">')
    expect(await page('light')).toContain('aria-label="Theme: light. Change to dark"')
  })

  it('says in one sentence that an article is not there', async () => {
    const { status, body } = await showReport(context, '01900000-0000-7000-8000-0000000000ff', 'system')
    expect(status).toBe(404)
    expect(body).toContain('This article is not on the desk. It may have been removed.')
  })

  it('gives the same claims when its JSON is brought in again', async () => {
    const { body } = await exportReport(context, articleId, 'json')
    const { thing } = await importArticle(context, { bytes: new TextEncoder().encode(body), format: 'json' })
    expect(thing.id).not.toBe(articleId)
    const before = (await context.store.claims(articleId)).map(substance)
    expect(before.length).toBeGreaterThan(10)
    expect((await context.store.claims(thing.id)).map(substance)).toEqual(before)
  })
})
