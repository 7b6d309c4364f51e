// @vitest-environment jsdom
import { DOMParser, Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { cleanPaste } from '@/editor/correct/pasted'
import { schema } from './corrected'

describe('What is pasted', () => {
  it('keeps its structure and loses what no article has: another title, roles, places, unseen characters', () => {
    const pasted = schema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'heading',
          attrs: { level: 1, lang: '"><b>', id: 'x' },
          content: [{ type: 'text', text: 'Ti\u200btle' }],
        },
        { type: 'paragraph', attrs: { role: 'button', page: 'x' }, content: [{ type: 'text', text: 'e\u0301\ttwo' }] },
        {
          type: 'orderedList',
          attrs: { start: -7 },
          content: [
            {
              type: 'listItem',
              attrs: { depth: 'x' },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'item' }] }],
            },
          ],
        },
      ],
    })
    const clean = cleanPaste(new Slice(pasted.content, 0, 0)).content
    expect(clean.child(0)).toMatchObject({ attrs: { level: 2, lang: null, id: null }, textContent: 'Title' })
    expect(clean.child(1)).toMatchObject({ attrs: { role: 'paragraph', page: null }, textContent: 'é two' })
    expect(clean.child(2).toJSON()).toMatchObject({ attrs: { start: 1 }, content: [{ attrs: { depth: 0 } }] })
  })

  it('keeps links that the desk keeps, and of every other one its words', () => {
    const page = document.createElement('div')
    page.innerHTML =
      '<h1>Up</h1><p><a href="https://a.example/x">one</a> <a href="javascript:alert(1)">two</a> <b>three</b></p><script>4</script>'
    const read = DOMParser.fromSchema(schema).parse(page)
    expect(cleanPaste(new Slice(read.content, 0, 0)).content.toJSON()).toMatchObject([
      { type: 'heading', attrs: { level: 2 } },
      {
        content: [
          { text: 'one', marks: [{ type: 'link', attrs: { href: 'https://a.example/x' } }] },
          { text: ' two ' },
          { text: 'three', marks: [{ type: 'bold' }] },
        ],
      },
    ])
  })
})
