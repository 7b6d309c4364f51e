import { describe, expect, it } from 'vitest'
import { boardKeyOf, boardKeys } from '@/components/review/board-keys'

const press = (key: string, over = {}) =>
  boardKeyOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...over })?.command

describe('the keys of the board', () => {
  it('are one for each thing, and several together are asked for with Shift', () => {
    expect(press('y')).toBe('approve')
    expect(press('Y', { shiftKey: true })).toBe('approve-picked')
    expect(press('X', { shiftKey: true })).toBe('pick-clear')
    expect(press('r')).toBe('return')
    expect(press('Escape')).toBe('close')
    expect(press('?', { shiftKey: true })).toBe('help')
    const named = boardKeys.map(({ key, shift }) => `${key} ${shift ?? false}`)
    expect(new Set(named).size).toBe(named.length)
  })

  it('are where their letters are on a Cyrillic keyboard, and leave the browser its own', () => {
    expect(press('н', { code: 'KeyY' })).toBe('approve')
    expect(press('r', { ctrlKey: true })).toBeUndefined()
    expect(press('r', { shiftKey: true })).toBeUndefined()
  })

  it('decide only for editors', () => {
    const free = boardKeys.filter(({ forEditors }) => !forEditors).map(({ command }) => command)
    expect(free).toEqual(['next', 'previous', 'ask', 'later', 'note', 'close', 'help'])
  })
})
