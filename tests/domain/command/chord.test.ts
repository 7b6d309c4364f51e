import { describe, expect, it } from 'vitest'
import { ariaOf, capsOf, chordOf } from '@/domain/command/chord'

const press = (key: string, more: object = {}) => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
})
const chord = (key: string, more: object = {}) => chordOf(press(key, more), false)
const onApple = (key: string, more: object = {}) => chordOf(press(key, more), true)

describe('a press on the keyboard', () => {
  it('is its letter, also while caps lock is on', () => {
    expect(chord('v')).toBe('v')
    expect(chord('V')).toBe('v')
    expect(chord('W', { shiftKey: true })).toBe('shift+w')
  })

  it('is given with ⌘ on Apple machines and with Ctrl elsewhere, never with the other one', () => {
    expect(chord('Z', { ctrlKey: true, shiftKey: true })).toBe('mod+shift+z')
    expect(onApple('k', { metaKey: true })).toBe('mod+k')
    expect(chord('k', { metaKey: true })).toBeUndefined()
    expect(onApple('k', { ctrlKey: true })).toBeUndefined()
  })

  it('is none of ours with Alt or AltGr, however the system tells of it', () => {
    expect(chord('v', { altKey: true })).toBeUndefined()
    expect(chord('@', { ctrlKey: true, altKey: true })).toBeUndefined()
    expect(chord('q', { getModifierState: (key: string) => key === 'AltGraph' })).toBeUndefined()
  })

  it('is its sign wherever the layout keeps it', () => {
    expect(chord('?', { shiftKey: true })).toBe('?')
    expect(chord('?')).toBe('?')
    expect(chord('/', { shiftKey: true })).toBe('/')
  })

  it('is the key in its place on layouts with other letters', () => {
    expect(chord('м', { code: 'KeyV' })).toBe('v')
    expect(chord('ش', { code: 'KeyA' })).toBe('a')
    expect(chord('q', { code: 'KeyA' })).toBe('q')
  })

  it('is nothing while only a modifier or a dead key is down', () => {
    for (const key of ['Shift', 'Control', 'Meta', 'Dead', 'CapsLock', 'Process']) expect(chord(key)).toBeUndefined()
  })

  it('takes Backspace for Delete, as small keyboards have it', () => {
    expect(chord('Backspace')).toBe('delete')
  })
})

describe('a shortcut', () => {
  it('is printed as it stands on the keys', () => {
    expect(capsOf('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(capsOf('mod+shift+z', true)).toEqual(['⌘', 'Shift', 'Z'])
    expect(capsOf('arrowdown', false)).toEqual(['↓'])
    expect(capsOf('escape', false)).toEqual(['Esc'])
    expect(capsOf('+', false)).toEqual(['+'])
  })

  it('is told to assistive technology in its own words', () => {
    expect(ariaOf('mod+k', false)).toBe('Control+K')
    expect(ariaOf('mod+k', true)).toBe('Meta+K')
    expect(ariaOf('arrowdown', false)).toBe('ArrowDown')
  })
})
