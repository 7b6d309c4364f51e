// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { compareTexts } from '@/domain/version/compare-texts'
import { comparedRows } from '@/domain/version/compared-rows'
import { differencesIn } from '@/domain/version/differences'
import { renderCompared } from '@/editor/render-compared'
import { aDoc } from '../builders/a-doc'
import { claimOn } from './claims-on'

const lead = 'The council met on Monday evening to talk about the bridge.'
const people = 'Nine thousand people cross the river there every single day.'
const last = 'A vote is planned before the end of next month, the clerk said.'

function drawn(old: Doc, now: Doc, claimed = '') {
  const side = (doc: Doc, number: number) => {
    const text = canonicalText(doc)
    const start = text.indexOf(claimed)
    const claims = claimed ? [claimOn(text, { start, end: start + claimed.length }, `c${number}`)] : []
    return { doc, text, number, blocks: blocksOf(doc), claims: new ClaimIndex(claims) }
  }
  const [from, to] = [side(old, 1), side(now, 2)]
  const pieces = compareTexts(from, to)
  const { numbers } = differencesIn(pieces, from.text, to.text)
  const rows = comparedRows({ pieces, numbers, from: from.blocks, to: to.blocks })
  return renderCompared({ from, to, pieces, numbers, rows })
}

describe('Two versions drawn side by side', () => {
  it('mark what went on the old side and what came on the new one, with the number of the difference (V12)', () => {
    const [row] = drawn(aDoc([lead]), aDoc([lead.replace('Monday', 'Tuesday')]))
    expect(row?.from).toContain('<del class="difference" data-kind="removed" data-difference="1">Monday</del>')
    expect(row?.to).toContain('<ins class="difference" data-kind="added" data-difference="1">Tuesday</ins>')
    expect(row?.from).not.toContain('<ins')
  })

  it('show both in one column: the new text with what went in its place (V12)', () => {
    const [row] = drawn(aDoc([lead]), aDoc([lead.replace('Monday', 'Tuesday')]))
    const shown = document.createElement('div')
    shown.innerHTML = row?.both ?? ''
    expect(shown.textContent).toBe(lead.replace('Monday', 'MondayTuesday'))
    expect(shown.querySelectorAll('del + ins')).toHaveLength(1)
  })

  it('draw the claims of each version over its own words, whole, although a difference cuts them (V12)', () => {
    const now = lead.replace('Monday', 'Tuesday')
    const [row] = drawn(aDoc([lead]), aDoc([now]), 'evening')
    expect(row?.from).toContain('data-claims="c1"')
    expect(row?.to).toContain('data-claims="c2"')
    const across = drawn(aDoc([lead]), aDoc([`${lead} ${people}`]), lead)[0]
    const begins = document.createElement('div')
    begins.innerHTML = across?.to ?? ''
    expect(begins.querySelectorAll('[data-begin]')).toHaveLength(1)
  })

  it('leave rows without a difference in one piece, and titles under the heading of the page (V12)', () => {
    const rows = drawn(aDoc([lead], { title: people }), aDoc([lead, last], { title: people }))
    expect(rows.map(({ both }) => both !== undefined)).toEqual([false, false, true])
    expect(rows[0]?.to).toBe(`<h2 data-title>${people}</h2>`)
    expect(rows[2]).toMatchObject({ from: '' })
  })

  it('keep the numbers of a numbered list and escape every word (V12)', () => {
    const list = (...items: string[]): Doc => ({
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          content: items.map(text => ({ type: 'listItem', content: [...aDoc([text]).content].filter(isParagraph) })),
        },
      ],
    })
    const rows = drawn(list(lead, people), list(lead, `${people} <script>`))
    expect(rows[0]?.to).toMatch(/^<ol><li><p>/)
    expect(rows[1]?.to).toMatch(/^<ol start="2"><li><p>/)
    expect(rows[1]?.to).toContain('&lt;script&gt;')
  })
})

function isParagraph<Block extends { readonly type: string }>(block: Block): block is Block & { type: 'paragraph' } {
  return block.type === 'paragraph'
}
