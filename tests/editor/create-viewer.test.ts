// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { atRest } from '@/editor/claim-pieces'
import { createViewer } from '@/editor/create-viewer'
import type { Emphasis } from '@/editor/viewer-types'
import { claimOn } from './claims-on'
import { standInForLayout } from './screen'

const doc: Doc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'A strike on the road' }] },
    {
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [{ type: 'text', text: 'Aircraft struck a convoy. Nobody spoke.' }],
    },
  ],
}
const text = canonicalText(doc)
const claim = claimOn(text, { start: 21, end: 46 }, 'c1', 'attributed')

beforeEach(standInForLayout)

function opened() {
  const element = document.createElement('article')
  document.body.replaceChildren(element)
  const events = { onSelect: vi.fn(), onPress: vi.fn(), onHover: vi.fn(), onCaret: vi.fn(), onLayout: vi.fn() }
  const viewer = createViewer({
    element,
    doc,
    index: new ClaimIndex([claim]),
    label: 'A strike on the road',
    ...events,
  })
  const drawn = () => [...element.querySelectorAll('mark.claim')]
  return { element, viewer, events, drawn }
}

describe('The viewer', () => {
  it('can be asked for by role and name, and says that it cannot be changed', () => {
    const { element } = opened()
    expect(element.getAttribute('role')).toBe('textbox')
    expect(element.getAttribute('aria-label')).toBe('A strike on the road')
    expect(element.getAttribute('aria-readonly')).toBe('true')
    expect(element.getAttribute('aria-multiline')).toBe('true')
    expect(element.getAttribute('inputmode')).toBe('none')
    expect(element.getAttribute('spellcheck')).toBe('false')
    expect(element.isContentEditable ?? element.getAttribute('contenteditable')).toBeTruthy()
  })

  it('adds no style element, which the content security policy would refuse', () => {
    opened()
    expect(document.querySelectorAll('style')).toHaveLength(0)
  })

  it.each(['beforeinput', 'paste', 'cut', 'dragstart'])('cancels %s', name => {
    const { element } = opened()
    const event = new Event(name, { bubbles: true, cancelable: true })
    element.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })

  it.each(['v', 'Enter', 'Escape', 'b', 'Backspace'])('leaves the key %s to the page', key => {
    const { element } = opened()
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  })

  it('puts the words back when something changes them behind its back', async () => {
    const { element } = opened()
    const words = element.querySelector('p')?.lastChild
    if (words) words.textContent = 'Somebody typed this.'
    await vi.waitFor(() =>
      expect(element.querySelector('p')?.textContent).toBe('Aircraft struck a convoy. Nobody spoke.'),
    )
  })

  it('draws another tag, an emphasis and one more claim', () => {
    const { viewer, drawn } = opened()
    const more = claimOn(text, { start: 47, end: 60 }, 'c2', 'disputed')
    const emphasis: Emphasis = { selected: 'c1', hovered: 'c2', kept: new Set(['c1']), unsent: new Set(['c2']) }
    viewer.draw(new ClaimIndex([{ ...claim, tag: 'verified' }, more]), emphasis)
    const [first, second] = drawn()
    expect(first?.textContent).toBe('Aircraft struck a convoy.')
    expect(first?.getAttribute('data-tag')).toBe('verified')
    expect(first?.hasAttribute('data-selected')).toBe(true)
    expect(first?.hasAttribute('data-dim')).toBe(false)
    expect(second?.hasAttribute('data-hover')).toBe(true)
    expect(second?.hasAttribute('data-dim')).toBe(true)
    expect(second?.getAttribute('data-state')).toBe('unsent')
    viewer.draw(new ClaimIndex([]), atRest)
    expect(drawn()).toEqual([])
  })

  it('keeps the element of a claim that did not change', () => {
    const { viewer, drawn } = opened()
    const before = drawn()[0]
    viewer.draw(new ClaimIndex([claim, claimOn(text, { start: 0, end: 8 }, 'c2')]), atRest)
    expect(drawn()).toContain(before)
  })

  it('tells what is selected, by span and by sentence, without the spaces around it', () => {
    const { viewer, events } = opened()
    viewer.select({ start: 20, end: 30 })
    expect(events.onSelect).toHaveBeenLastCalledWith({ start: 21, end: 29, head: 29, text: 'Aircraft' })
    viewer.step('next-sentence')
    viewer.step('next-sentence')
    expect(events.onSelect).toHaveBeenLastCalledWith({ start: 47, end: 60, head: 60, text: 'Nobody spoke.' })
    viewer.select(null)
    expect(events.onSelect).toHaveBeenLastCalledWith(null)
    expect(viewer.caret()).toBe(60)
  })

  it('gives the element back empty', () => {
    const { element, viewer } = opened()
    viewer.destroy()
    expect(element.querySelector('.claim')).toBeNull()
  })
})
