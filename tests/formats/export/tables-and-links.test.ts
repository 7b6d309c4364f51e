// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { countTags } from '@/domain/claim/tag'
import { makeReport } from '@/domain/report/make-report'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { serialiseReportHtml } from '@/formats/export/report-html'
import { serialiseReportJson } from '@/formats/export/report-json'
import { articleOf } from '@/formats/import/import-article'
import { recogniseSource } from '@/formats/import/plain-text/recognise-blocks'
import type { SourceBlock } from '@/formats/import/source-document'
import { readDeskJson } from '@/formats/interchange/read-desk-json'
import { aClaim } from '../../builders/a-claim'
import { anArticle, aVersion } from '../../builders/an-article'
import { madeAt } from '../../builders/small-article'

const cell = (text: string, row: number, column: number): SourceBlock => ({
  text,
  kind: 'tableCell',
  cell: { table: 0, row, column, ...(row === 0 ? { isHeader: true } : {}) },
})
const item = (text: string, number: number, depth = 0): SourceBlock => ({
  text,
  kind: 'listItem',
  list: { ordered: true, depth, number },
})
const blocks: readonly SourceBlock[] = [
  { text: 'A bridge falls', kind: 'title' },
  {
    text: 'The bridge fell at noon, the police said in a paper.',
    kind: 'unknown',
    page: 3,
    inlines: [
      { text: 'The bridge fell at noon, the police said in ' },
      { text: 'a paper', marks: ['bold'], href: 'https://papers.example/?a=1&b="2"' },
      { text: '.' },
    ],
  },
  cell('Year', 0, 0),
  cell('Dead', 0, 1),
  cell('2019', 1, 0),
  cell('21', 1, 1),
  item('third', 3),
  item('below it', 1, 1),
]

const found = recogniseSource({ blocks, details: {}, notes: [], comments: [], mediaType: 'x' })
const { doc } = articleOf({ found, details: {}, notes: [], comments: [], mediaType: 'x' })
const file = checkingFile(doc)

function checkingFile(document: Doc) {
  const text = canonicalText(document)
  const on = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const version = aVersion({ doc: document })
  const article = anArticle({ version })
  const claims = ['in a paper', 'Dead\n2019\n21'].map(words =>
    aClaim({ articleId: article.id, tag: 'verified', text, span: on(words) }),
  )
  return { article: { ...article, tags: countTags(claims) }, claims }
}

const page = new DOMParser().parseFromString(
  serialiseReportHtml(makeReport(file.article, file.claims), { at: madeAt }),
  'text/html',
)

describe('A report on a text with tables, links and lists', () => {
  it('shows the table as one, with a claim drawn in each cell it covers and its note beside the table', () => {
    const table = page.querySelector('#text .table table')
    expect([...(table?.querySelectorAll('th') ?? [])].map(each => each.textContent)).toEqual(['Year', 'Dead'])
    expect([...(table?.querySelectorAll('mark.claim') ?? [])].map(each => each.textContent)).toEqual([
      'Dead',
      '2019',
      '21',
    ])
    expect(page.querySelectorAll('#text .row > .table + .notes li')).toHaveLength(1)
  })

  it('leads where the copy led, without telling where from', () => {
    const link = page.querySelector('#text a.told-link')
    expect(link?.textContent).toBe('a paper')
    expect(link?.getAttribute('href')).toBe('https://papers.example/?a=1&b="2"')
    expect(link?.getAttribute('rel')).toContain('noreferrer')
  })

  it('counts a list from its number', () => {
    expect(page.querySelector('#text ol.items[start="3"] li')?.textContent).toContain('third')
    expect(page.querySelector('#text ol.items li[data-depth="1"]')?.textContent).toContain('below it')
  })

  it('comes back from the JSON report as it was', () => {
    const reading = readDeskJson(serialiseReportJson(file, madeAt))
    expect(reading.kind === 'refused' && reading.reason).toBe(false)
    expect(reading.kind === 'read' && reading.file.article.version.doc).toEqual(doc)
    expect(reading.kind === 'read' && reading.file.article.version.blocks).toContainEqual(
      expect.objectContaining({ role: 'paragraph', page: 3 }),
    )
  })

  it('brings no link in that a browser must not follow', () => {
    const json = serialiseReportJson(file, madeAt).replace('https://papers.example/', 'javascript:alert(1)//')
    expect(readDeskJson(json).kind).toBe('refused')
  })
})
