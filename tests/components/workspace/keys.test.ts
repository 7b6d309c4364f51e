import { describe, expect, it } from 'vitest'
import { bindingOf, keyGroups } from '@/components/workspace/keys'

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('the keys of the workspace', () => {
  it('are told apart: no two bindings share a key', () => {
    const all = keyGroups.flatMap(({ keys }) => keys.map(({ key, shift }) => `${shift ? 'shift ' : ''}${key}`))
    expect(new Set(all).size).toBe(all.length)
  })

  it('tag with V, D, A and O, also while caps lock is on', () => {
    expect(bindingOf(press('v'))?.command).toEqual({ do: 'tag', tag: 'verified' })
    expect(bindingOf(press('D'))?.command).toEqual({ do: 'tag', tag: 'disputed' })
    expect(bindingOf(press('a'))?.command).toEqual({ do: 'tag', tag: 'attributed' })
    expect(bindingOf(press('o'))?.command).toEqual({ do: 'tag', tag: 'open' })
  })

  it('leave everything with Ctrl, Alt or ⌘ to the browser', () => {
    expect(bindingOf(press('a', { ctrlKey: true }))).toBeUndefined()
    expect(bindingOf(press('d', { metaKey: true }))).toBeUndefined()
    expect(bindingOf(press('v', { altKey: true }))).toBeUndefined()
  })

  it('change their direction with Shift', () => {
    expect(bindingOf(press('w'))?.command).toEqual({ do: 'step', step: 'grow-word' })
    expect(bindingOf(press('W', { shiftKey: true }))?.command).toEqual({ do: 'step', step: 'shrink-word' })
    expect(bindingOf(press('V', { shiftKey: true }))).toBeUndefined()
  })

  it('find the question mark wherever the layout keeps it', () => {
    expect(bindingOf(press('?', { shiftKey: true }))?.command).toEqual({ do: 'help' })
    expect(bindingOf(press('?'))?.command).toEqual({ do: 'help' })
  })

  it('stay in their place on layouts with other letters', () => {
    expect(bindingOf(press('м', { code: 'KeyV' }))?.command).toEqual({ do: 'tag', tag: 'verified' })
    expect(bindingOf(press('ش', { code: 'KeyA' }))?.command).toEqual({ do: 'tag', tag: 'attributed' })
    expect(bindingOf(press('q', { code: 'KeyA' }))).toBeUndefined()
  })
})
