import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { Positions } from '@/editor/positions'
import { starterKit } from '@/editor/starter-kit'
import { anyDoc } from './any-doc'

const schema = getSchema([...starterKit.nodes, ...starterKit.marks])

describe('Positions', () => {
  it('knows the same blocks as the canonical text', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const { blocks, length } = new Positions(schema.nodeFromJSON(doc))
        expect(blocks.map(({ start, end }) => ({ start, end }))).toEqual(
          textBlocks(doc).map(({ start, end }) => ({ start, end })),
        )
        expect(length).toBe(canonicalText(doc).length)
      }),
    )
  })

  it('comes back to every offset it leaves from', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const positions = new Positions(schema.nodeFromJSON(doc))
        for (let offset = 0; offset <= positions.length; offset += 1) {
          expect(positions.offsetAt(positions.positionAt(offset))).toBe(offset)
        }
      }),
    )
  })

  it('finds the same characters at a position as at its offset', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const tree = schema.nodeFromJSON(doc)
        const positions = new Positions(tree)
        const text = canonicalText(doc)
        for (const { start, end } of positions.blocks) {
          const found = tree.textBetween(positions.positionAt(start), positions.positionAt(end), '', '\n')
          expect(found).toBe(text.slice(start, end))
        }
      }),
    )
  })

  it('grows with the position, also between blocks', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const tree = schema.nodeFromJSON(doc)
        const positions = new Positions(tree)
        let before = 0
        for (let position = 0; position <= tree.content.size; position += 1) {
          const offset = positions.offsetAt(position)
          expect(offset).toBeGreaterThanOrEqual(before)
          before = offset
        }
      }),
    )
  })

  it('takes offsets outside the text to its nearer end', () => {
    const doc = schema.nodeFromJSON({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
    })
    const positions = new Positions(doc)
    expect(positions.positionAt(-5)).toBe(1)
    expect(positions.positionAt(99)).toBe(4)
    expect(positions.offsetAt(0)).toBe(0)
    expect(positions.offsetAt(99)).toBe(3)
  })
})
