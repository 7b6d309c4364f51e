// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ComparePage } from '@/components/version/compare-page'
import type { VersionSummary } from '@/domain/article/article'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { compareTexts } from '@/domain/version/compare-texts'
import { aDoc } from '../../builders/a-doc'
import { claimOn } from '../../editor/claims-on'

const ada = { id: 'p1', name: 'Ada' }
const lead = 'At least 21 people crossed the bridge on Monday evening, the mayor said.'
const rest = 'Nobody was hurt when the old one was closed in the spring of last year.'

function version(number: number, paragraphs: readonly string[]) {
  const doc = aDoc(paragraphs, { title: 'The bridge opens' })
  const made = {
    createdAt: '2026-11-20T08:00:00.000Z',
    createdBy: ada,
    sha256: 'a'.repeat(64),
    origin: 'paste' as const,
  }
  return { number, doc, text: canonicalText(doc), blocks: blocksOf(doc), ...made }
}

it('shows two versions with their differences in words, before any script runs', () => {
  const [from, to] = [version(1, [lead, rest]), version(2, [lead.replace('21', '22')])]
  const start = from.text.indexOf('21 people')
  const claim = claimOn(from.text, { start, end: start + 9 }, 'c1', 'verified')
  const now = {
    ...claim,
    tag: 'open' as const,
    anchor: { ...claimOn(to.text, { start, end: start + 9 }, 'c1').anchor, version: 2 },
  }
  const summary = ({ doc: _doc, text: _text, blocks: _blocks, ...rest }: typeof from): VersionSummary => ({
    ...rest,
    words: 30,
    anchors: { exact: 0, moved: 0, changed: 1, lost: 0 },
  })
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(
    <ComparePage
      article={{
        ...{ id: 'a1', title: 'The bridge opens', language: 'en', versions: [summary(from), summary(to)] },
        ...{ from: { version: from, claims: [claim] }, to: { version: to, claims: [now] } },
        pieces: compareTexts(from, to),
      }}
      person={{ name: 'Ada', role: 'reader' }}
      clock={{ now: '2026-11-20T09:00:00.000Z', timeZone: 'UTC' }}
    />,
  )
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  expect(page.querySelector('.compare-head')?.textContent).toContain('2 differences')
  expect([...page.querySelectorAll('.row-differences li')].map(each => each.textContent)).toEqual([
    '1 Changed',
    '2 Removed',
  ])
  expect(page.querySelector('.compared-row[data-changed] .from del')?.textContent).toBe('21')
  expect(page.querySelector('.compared-row[data-changed] .both')?.textContent).toContain('2122 people')
  expect(page.querySelector('#claim-c1')?.textContent).toContain('Words changed')
})
