import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { makeReport } from '@/domain/report/make-report'
import { formulaSafe } from '@/formats/export/formula-safe'
import { serialiseReportCsv } from '@/formats/export/report-csv'
import { aCheck, aClaim } from '../../builders/a-claim'
import { anArticle } from '../../builders/an-article'
import { smallArticle } from '../../builders/small-article'

const table = serialiseReportCsv(makeReport(smallArticle.article, smallArticle.claims))
const { data: rows } = Papa.parse<Record<string, string>>(table.slice(1).trimEnd(), { header: true })

describe('The report as a table', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(table.startsWith('\uFEFF"No.","Claim","Tag","Quotation"')).toBe(true)
    expect(table.endsWith('\r\n')).toBe(true)
    expect(table.slice(1).split('\r\n')).toHaveLength(smallArticle.claims.length + 2)
  })

  it('has one row a claim, in text order, lost ones last', () => {
    expect(rows.map(row => `${row['No.']} ${row.Tag}: ${row.Claim}`)).toEqual([
      '1 Open: River level 🌊',
      '2 Verified: 4.2 metres',
      '3 Attributed: The Gazette said that the mayor called it “the worst flood”',
      '4 Disputed: “the worst flood” in a cafe\u0301',
      '5 Attributed: ارتفع مترين 😀',
      '6 Open: ayer',
      '7 Verified: Words that went',
    ])
  })

  it('keeps a claim’s evidence in one cell, a line each, with the counter beside it', () => {
    expect(rows[2]?.['Evidence count']).toBe('2 independent, 1 primary')
    expect(rows[2]?.Evidence?.split('\n')).toEqual([
      'S2 Supports, primary: Flood, live, The Gazette, 2026-02-27. https://www.gazette.example/live?utm_source=x#7. accessed 2026-03-01. “It was "the worst flood", she said.”',
      expect.stringContaining('S3 Context, secondary: '),
    ])
  })

  it('says each layer’s finding, reason, confidence, who and when', () => {
    expect(rows[1]).toMatchObject({
      Content: 'Corrected',
      'Content reason': 'Was 4.1; the log says 4.2.',
      'Content confidence': 'Certain',
      'Content checked by': 'Ada Checker',
      'Content checked at': '2026-03-02T09:05:00.000Z',
    })
  })

  it('is a table with its header alone where there are no claims', () => {
    expect(serialiseReportCsv(makeReport(anArticle(), [])).split('\r\n')).toHaveLength(2)
  })

  it('lets no cell begin a formula, wherever a program may see a cell begin', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'x";=1', 'a,=1', 'a; \n@x', '" =1']
    for (const reason of hostile) {
      const claim = aClaim({ checks: [aCheck('content', 'verified', { reason })] })
      const csv = serialiseReportCsv(makeReport(anArticle({ title: reason }), [claim]))
      expect(csv.slice(1)).not.toMatch(/(^|[,;|\t\n])[" ]*[=+\-@＝＋－＠](?!\d\d:)/u)
    }
  })
})

describe('A cell that is safe from formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  =1', "'  =1"],
    ['"=1', '\'"=1'],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['\t1', "'\t1"],
    ['\r=1', "'\n'=1"],
    ['one; =two', "one; '=two"],
    ['one,-two', "one,'-two"],
    ['one\n@two', "one\n'@two"],
    ['al-Bukamal, 4 = 4', 'al-Bukamal, 4 = 4'],
    ['a well-known fact', 'a well-known fact'],
    ['', ''],
  ])('%j becomes %j', (text, safe) => {
    expect(formulaSafe(text)).toBe(safe)
  })
})
