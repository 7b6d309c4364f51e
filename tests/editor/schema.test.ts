import { getSchema } from '@tiptap/core'
import { Node, type Schema } from '@tiptap/pm/model'
import StarterKit from '@tiptap/starter-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writingKit } from '@/editor/correct/writing-kit'
import { readingKit } from '@/editor/reading-kit'
import { starterKit } from '@/editor/starter-kit'
import { anyDoc } from './any-doc'

const server = getSchema([...starterKit.nodes, ...starterKit.marks])
const browser = getSchema([...readingKit.nodes, ...readingKit.marks])
const writing = getSchema([...writingKit.nodes, ...writingKit.marks])
// StarterKit's code stands alone; copy may have it in bold.
// Its links come with machinery for writing them, and tables are none of its nodes.
const own = ['table', 'tableRow', 'tableCell', 'tableHeader']
const kit = getSchema([
  StarterKit.configure({ code: false, link: false }),
  ...starterKit.marks.filter(({ name }) => name === 'code' || name === 'link'),
  ...starterKit.nodes.filter(({ name }) => own.includes(name)),
])

describe('The schema of the text', () => {
  it('is the same on the server, for reading and for writing', () => {
    expect(described(browser)).toEqual(described(server))
    expect(described(writing)).toEqual(described(server))
  })

  it('accepts every document, and so does StarterKit, with the same text and nesting', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const read = Node.fromJSON(server, doc)
        const inKit = Node.fromJSON(kit, doc)
        read.check()
        inKit.check()
        expect(namesOf(read)).toEqual(namesOf(inKit))
      }),
    )
  })

  it('has names that StarterKit has, but for the parts that only drawing knows', () => {
    expect(Object.keys(server.nodes).filter(name => !(name in kit.nodes))).toEqual(['part'])
    expect(Object.keys(server.marks).filter(name => !(name in kit.marks))).toEqual([])
  })

  it('refuses what an article cannot hold', () => {
    const { heading, doc, bulletList } = server.nodes
    expect('image' in server.nodes || 'codeBlock' in server.nodes).toBe(false)
    expect(() => doc?.create(null, bulletList?.create(null, heading?.create())).check()).toThrow(RangeError)
  })
})

function described({ nodes, marks }: Schema): unknown {
  return {
    nodes: Object.values(nodes).map(({ name, spec }) => [
      name,
      spec.content,
      spec.group,
      Object.keys(spec.attrs ?? {}),
      [spec.defining, spec.isolating, spec.inline, spec.linebreakReplacement].map(Boolean),
    ]),
    marks: Object.values(marks).map(({ name, spec }) => [name, spec.excludes]),
  }
}

function namesOf(node: Node): unknown {
  return node.isText ? node.text : [node.type.name, ...node.children.map(namesOf)]
}
