import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import StarterKit from '@tiptap/starter-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marks, nodes } from '@/editor/schema'
import { anyDoc } from './any-doc'

const ours = getSchema([...nodes, ...marks])
// StarterKit's code stands alone; copy may have it in bold.
const starterKit = getSchema([StarterKit.configure({ code: false }), ...marks.filter(({ name }) => name === 'code')])

describe('The schema of the text', () => {
  it('accepts every document, and so does StarterKit, with the same text and nesting', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const read = Node.fromJSON(ours, doc)
        const kit = Node.fromJSON(starterKit, doc)
        read.check()
        kit.check()
        expect(namesOf(read)).toEqual(namesOf(kit))
      }),
    )
  })

  it('has names that StarterKit has, but for the parts that only drawing knows', () => {
    const unknown = Object.keys(ours.nodes).filter(name => !(name in starterKit.nodes))
    expect(unknown).toEqual(['part'])
    expect(Object.keys(ours.marks).filter(name => !(name in starterKit.marks))).toEqual([])
  })

  it('refuses what an article cannot hold', () => {
    const { heading, doc, bulletList } = ours.nodes
    expect('link' in ours.marks || 'image' in ours.nodes || 'codeBlock' in ours.nodes).toBe(false)
    expect(() => doc?.create(null, bulletList?.create(null, heading?.create())).check()).toThrow(RangeError)
  })
})

function namesOf(node: Node): unknown {
  return node.isText ? node.text : [node.type.name, ...node.children.map(namesOf)]
}
