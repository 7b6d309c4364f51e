// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToKeys } from '@/components/command/listen-to-keys'
import { offer, perform, possibleNow } from '@/components/command/offers'
import { noticesNow } from '@/components/shell/notices'
import { type KeyPreferences, usualKeys } from '@/domain/command/keymap'

const does = { next: vi.fn(), tag: vi.fn(), remove: vi.fn(), palette: vi.fn() }
let preferences: KeyPreferences
let stops: (() => void)[]

function press(key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}

function inPage<Kind extends keyof HTMLElementTagNameMap>(name: Kind, html = ''): HTMLElementTagNameMap[Kind] {
  const element = document.createElement(name)
  element.innerHTML = html
  document.body.append(element)
  return element
}

describe('the keys of a page', () => {
  beforeEach(() => {
    preferences = usualKeys
    document.body.replaceChildren()
    for (const spy of Object.values(does)) spy.mockReset()
    stops = [
      listenToKeys(() => preferences),
      offer('everywhere', { palette: does.palette }),
      offer('workspace', { 'next-claim': does.next, 'tag-verified': does.tag, 'remove-claim': does.remove }),
    ]
  })
  afterEach(() => {
    for (const stop of stops) stop()
  })

  it('do what is offered, and take the press from the browser', () => {
    expect(press('j').defaultPrevented).toBe(true)
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true)
    expect(does.next).toHaveBeenCalledTimes(1)
    expect(does.palette).toHaveBeenCalledTimes(1)
  })

  it('leave the browser what nobody offers here', () => {
    expect(press('y').defaultPrevented).toBe(false)
    expect(press('a', { ctrlKey: true }).defaultPrevented).toBe(false)
  })

  it('rest while somebody types, in a field, a list or anything that can be edited', () => {
    const editable = inPage('div')
    Object.defineProperty(editable, 'isContentEditable', { value: true })
    for (const place of [inPage('input'), inPage('textarea'), inPage('select'), editable]) {
      expect(press('j', {}, place).defaultPrevented).toBe(false)
      expect(press('k', { ctrlKey: true }, place).defaultPrevented).toBe(false)
    }
    expect(does.next).not.toHaveBeenCalled()
  })

  it('work in the article’s text, which is there to be read, and on a ticked box', () => {
    const text = inPage('div', '<p>Words</p>')
    text.id = 'text'
    Object.defineProperty(text, 'isContentEditable', { value: true })
    press('j', {}, text)
    const box = inPage('input')
    box.type = 'checkbox'
    press('j', {}, box)
    expect(does.next).toHaveBeenCalledTimes(2)
  })

  it('rest while a dialog is open, while a word is composed, and where something else took the press', () => {
    const dialog = inPage('dialog')
    dialog.setAttribute('open', '')
    press('j')
    dialog.remove()
    press('j', { isComposing: true })
    press('j', { keyCode: 229 })
    const button = inPage('button')
    button.addEventListener('keydown', event => event.preventDefault())
    press('j', {}, button)
    expect(does.next).not.toHaveBeenCalled()
  })

  it('leave Enter and Delete to the buttons and links that have them', () => {
    press('Delete', {}, inPage('button'))
    expect(does.remove).not.toHaveBeenCalled()
    press('Delete')
    expect(does.remove).toHaveBeenCalledTimes(1)
  })

  it('go on while held down only where that makes sense', () => {
    press('j', { repeat: true })
    press('v', { repeat: true })
    expect(does.next).toHaveBeenCalledTimes(1)
    expect(does.tag).not.toHaveBeenCalled()
  })

  it('follow what the person chose, at once', () => {
    preferences = { areSinglesOn: true, own: { 'tag-verified': ['1'] } }
    press('v')
    expect(does.tag).not.toHaveBeenCalled()
    press('1')
    expect(does.tag).toHaveBeenCalledTimes(1)
  })

  it('of one character are none for whoever switched them off', () => {
    preferences = { ...usualKeys, areSinglesOn: false }
    press('j')
    press('k', { ctrlKey: true })
    expect(does.next).not.toHaveBeenCalled()
    expect(does.palette).toHaveBeenCalledTimes(1)
  })

  it('say why something cannot be done now, and are silent where it is no business of the person', () => {
    stops.push(offer('workspace', { evidence: { run: does.tag, can: () => 'It is signed off.' } }))
    stops.push(offer('workspace', { note: { run: does.tag, can: () => false } }))
    press('e')
    expect(press('n').defaultPrevented).toBe(false)
    expect(does.tag).not.toHaveBeenCalled()
    expect(noticesNow().map(({ message }) => message)).toContain('It is signed off.')
  })

  it('are only listed where they can be done at this moment', () => {
    stops.push(offer('workspace', { evidence: { run: does.tag, can: () => 'It is signed off.' } }))
    stops.push(offer('workspace', { note: { run: does.tag, suits: () => false } }))
    expect(possibleNow()).toEqual(['tag-verified', 'next-claim', 'remove-claim', 'palette'])
    expect(perform('ask')).toBe(false)
  })
})
