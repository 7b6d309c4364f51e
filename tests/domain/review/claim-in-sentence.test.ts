import { describe, expect, it } from 'vitest'
import { claimInSentence } from '@/domain/review/claim-in-sentence'
import type { Block } from '@/domain/text/blocks'

/** The claim in brackets, as the board shows it: before, words, after. Blocks are lines. */
function shown(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const blocks: Block[] = []
  for (const line of text.split('\n')) {
    const from = blocks.at(-1) ? (blocks.at(-1)?.end ?? 0) + 1 : 0
    blocks.push({ role: 'paragraph', start: from, end: from + line.length })
  }
  const { before, exact, after } = claimInSentence(text, blocks, { start, end })
  return `${before}[${exact}]${after}`
}

describe('a claim in its sentence', () => {
  it('has one sentence on either side and says where more follows', () => {
    expect(shown('One. Two. Three [grew] here. Four. Five.')).toBe('…Two. Three [grew] here. Four. …')
  })

  it('stays in its block', () => {
    expect(shown('Lead.\n[The budget] grew.\nEnd.')).toBe('[The budget] grew.')
    expect(shown('Lead.\nIt grew [4%.]\nEnd.')).toBe('It grew [4%.]')
  })

  it('runs over blocks with its words, and no further', () => {
    expect(shown('It fell. It [rose\nand] fell. It rose. It fell.')).toBe('It fell. It [rose\nand] fell. It rose. …')
  })

  it('is cut at a word where a sentence has no end', () => {
    const words = 'word '.repeat(200)
    const long = shown(`${words}[claim] ${words.trim()}`)
    expect(long.length).toBeLessThan(850)
    expect(long).toMatch(/^…word .*word \[claim\] word .*word …$/)
  })

  it('may be the whole text, its first or its last words', () => {
    expect(shown('[All of it]')).toBe('[All of it]')
    expect(shown('[First] word.')).toBe('[First] word.')
    expect(shown('The [last]')).toBe('The [last]')
  })
})
