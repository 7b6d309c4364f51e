// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Doc } from '@/domain/text/document'
import { createViewer } from '@/editor/create-viewer'
import { claimOn } from './claims-on'
import { standInForLayout } from './screen'

const href = 'https://papers.example/missiles'
const doc: Doc = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [
        { type: 'text', text: 'BICOM published ' },
        { type: 'text', text: 'a detailed paper', marks: [{ type: 'link', attrs: { href } }] },
        { type: 'text', text: ' on it.' },
      ],
    },
  ],
}

beforeEach(standInForLayout)

function opened() {
  const element = document.createElement('article')
  document.body.replaceChildren(element)
  const silent = { onSelect: vi.fn(), onPress: vi.fn(), onHover: vi.fn(), onCaret: vi.fn(), onLayout: vi.fn() }
  const claim = claimOn('BICOM published a detailed paper on it.', { start: 18, end: 26 }, 'c1')
  const viewer = createViewer({ element, doc, index: new ClaimIndex([claim]), label: 'Article', ...silent })
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  const press = (more: MouseEventInit) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more })
    element.querySelector('a.link')?.dispatchEvent(event)
    return event
  }
  return { viewer, open, press }
}

describe('A link in the text', () => {
  it('is not followed by a press, which is for the caret and for claims', () => {
    const { open, press } = opened()
    expect(press({}).defaultPrevented).toBe(true)
    expect(open).not.toHaveBeenCalled()
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])('opens beside the desk on purpose: %o', held => {
    const { open, press } = opened()
    press(held)
    expect(open).toHaveBeenCalledWith(href, '_blank', 'noopener,noreferrer')
  })

  it('is known at every place of its words, at both ends, and inside a claim', () => {
    const { viewer } = opened()
    expect([15, 16, 20, 32, 33].map(offset => viewer.linkAt(offset))).toEqual([undefined, href, href, href, undefined])
  })
})
