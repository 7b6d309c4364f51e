// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import type { Closing } from '@/domain/claim/closing'
import { makeReport } from '@/domain/report/make-report'
import { serialiseReportCsv } from '@/formats/export/report-csv'
import { serialiseReportHtml } from '@/formats/export/report-html'
import { serialiseWebAnnotations } from '@/formats/interchange/web-annotation'
import { changedTo } from '../../builders/a-carried-claim'
import { aClaim } from '../../builders/a-claim'
import { anArticle } from '../../builders/an-article'
import { madeAt } from '../../builders/small-article'

const ruth = { id: 'ruth', name: 'Ruth Editor' }
const corrected: Closing = {
  ...{ how: 'corrected', version: 2, by: ruth, at: madeAt },
  ...{ before: 'killed <21> people', after: 'killed 22 people' },
}
const dropped: Closing = { how: 'dropped', version: 2, by: ruth, at: madeAt, before: 'Gone', reason: 'Cut for length' }

const article = anArticle()
const changed = changedTo(aClaim({ tag: 'verified' }), 'other words')
const closed = { ...aClaim({ tag: 'disputed' }), closing: corrected }
const claims: readonly Claim[] = [changed, closed, { ...aClaim(), closing: dropped }]
const report = makeReport(article, claims)
const page = new DOMParser().parseFromString(serialiseReportHtml(report, { at: madeAt }), 'text/html')
const wordsOf = (selector: string) => (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ')

describe('the report of an article whose text changed', () => {
  it('tells a closed claim after all others, with both wordings, and counts it for no tag', () => {
    expect(report.closed.map(({ number }) => number)).toEqual([2, 3])
    expect(report.counts).toEqual({ open: 1, verified: 0, disputed: 0, attributed: 0 })
    expect(wordsOf('#c2')).toMatch(
      /Corrected in version 2.*It read:.*killed <21> people.*It reads now:.*killed 22 people/,
    )
    expect(wordsOf('#c3')).toContain('Dropped: Cut for length')
    expect(page.querySelector('#r2')).toBeNull()
    expect(report.summary).toContain('Two claims are closed, one of them because the text was corrected.')
  })

  it('tells what was found on other words as no finding', () => {
    expect(wordsOf('#c1')).toContain('Its words changed in a new version; it has not been checked again.')
    expect(wordsOf('#c1')).not.toContain('Verified')
    expect(wordsOf('#n1')).toContain('Its words changed since it was checked.')
  })

  it('has all of it in the table and in the annotations', () => {
    const rows = serialiseReportCsv(report).split('\r\n')
    expect(rows[2]).toContain('"killed <21> people","Corrected in version 2",""')
    expect(rows[3]).toContain('"Gone","Dropped","Cut for length"')
    const { items } = JSON.parse(serialiseWebAnnotations({ article, claims }, madeAt))
    const said = items.map(({ body = [] }: { body?: readonly { value: string }[] }) => body.map(({ value }) => value))
    expect(said[0]).toContain('anchor: changed')
    expect(said[1]).toContain('closed: corrected')
    expect(said[1]).toContain('Corrected in version 2\nBefore: killed <21> people\nAfter: killed 22 people')
    expect(said[1]).not.toContain('disputed')
  })
})
