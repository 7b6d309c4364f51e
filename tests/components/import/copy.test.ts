import { describe, expect, it } from 'vitest'
import { nameOfCopy } from '@/components/import/copy-words'
import { drawnBlocks } from '@/components/import/drawn-blocks'
import { pastedCopy } from '@/components/import/pasted-copy'
import type { ImportBlock } from '@/domain/article/import-preview'

describe('What is pasted', () => {
  it('is the page at an address where it is an address alone', () => {
    const copy = pastedCopy({ text: ' https://paper.example/a \n', html: '<a href="https://paper.example/a">A</a>' })
    expect(copy).toEqual({ kind: 'address', url: 'https://paper.example/a' })
    expect(copy && nameOfCopy(copy)).toBe('paper.example')
    expect(pastedCopy({ text: 'https://paper.example/a is new', html: '' })).toMatchObject({ kind: 'words' })
    expect(pastedCopy({ text: 'javascript:alert(1)', html: '' })).toMatchObject({ kind: 'words', format: 'text' })
  })

  it('is rich where its HTML has structure, and plain where it only wraps the words', async () => {
    expect(pastedCopy({ text: 'Title', html: '<meta charset="utf-8"><h1>Title</h1>' })).toMatchObject({
      format: 'html',
    })
    expect(pastedCopy({ text: 'let a = 1', html: '<div><span style="color:red">let a</span></div>' })).toMatchObject({
      format: 'text',
    })
  })

  it('is nothing where it holds no words', () => {
    expect(pastedCopy({ text: ' \n', html: '<img src="x">' })).toBeUndefined()
  })
})

describe('Blocks as they are drawn', () => {
  const block = (more: Partial<ImportBlock>): ImportBlock => ({ role: 'paragraph', text: 'Words', why: '', ...more })
  const cell = (table: number, row: number, column: number) =>
    block({ role: 'tableCell', cell: { table, row, column } })

  it('make one piece of a table, and say where a page begins', () => {
    const blocks = [
      block({ page: 1 }),
      block({ page: 1 }),
      cell(0, 0, 0),
      cell(0, 0, 1),
      cell(1, 0, 0),
      block({ page: 3, role: 'heading' }),
    ]
    const pieces = drawnBlocks(blocks, 100).map(({ kind, index, page }) => [kind, index, page])
    expect(pieces).toEqual([
      ['block', 0, 1],
      ['block', 1, undefined],
      ['table', 2, undefined],
      ['table', 4, undefined],
      ['block', 5, 3],
    ])
  })

  it('take a cell that is set aside out of its table, and no more blocks than are asked for', () => {
    const blocks = [cell(0, 0, 0), block({ role: 'residue', cell: { table: 0, row: 0, column: 1 } }), cell(0, 1, 0)]
    expect(drawnBlocks(blocks, 100).map(({ kind }) => kind)).toEqual(['table', 'block', 'table'])
    expect(drawnBlocks(blocks, 1)).toHaveLength(1)
  })
})
