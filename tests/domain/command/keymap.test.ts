import { describe, expect, it } from 'vitest'
import { isChord, whyNotChosen } from '@/domain/command/chord'
import { commandIds, commandOf, places } from '@/domain/command/commands'
import { keysOf, meantBy, takenBy, usualKeys, whyNotKept, withKeys } from '@/domain/command/keymap'

describe('the table of commands', () => {
  it('gives no key twice on one screen', () => {
    const twice = places.flatMap(place =>
      [...new Set(commandIds.flatMap(id => commandOf(id).keys))]
        .map(chord => meantBy(chord, place, usualKeys))
        .filter(({ length }) => length > 1),
    )
    expect(twice).toEqual([])
    expect(commandIds.flatMap(id => commandOf(id).keys.filter(chord => takenBy(chord, id, usualKeys)))).toEqual([])
  })

  it('writes every key as keys are written', () => {
    expect(commandIds.flatMap(id => commandOf(id).keys).filter(chord => !isChord(chord))).toEqual([])
  })

  it('says of each command what it does, in words of its own', () => {
    const words = commandIds.map(id => commandOf(id).words)
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('keys that a person chose (getting-about G10–G13)', () => {
  it('stand instead of the table’s; what is not chosen stays', () => {
    const preferences = { areSinglesOn: true, own: withKeys({}, 'tag-verified', ['1']) }
    expect(keysOf('tag-verified', preferences)).toEqual(['1'])
    expect(meantBy('v', 'workspace', preferences)).toEqual([])
    expect(keysOf('tag-disputed', preferences)).toEqual(['d'])
  })

  it('may be none', () => {
    expect(keysOf('note', { areSinglesOn: true, own: withKeys({}, 'note', []) })).toEqual([])
  })

  it('are forgotten where they are the table’s again', () => {
    const own = withKeys({}, 'note', ['9'])
    expect(withKeys(own, 'note', null)).toEqual({})
    expect(withKeys(own, 'note', ['n'])).toEqual({})
  })

  it('are refused where another command has them on the same screen, with both named', () => {
    expect(takenBy('v', 'note', usualKeys)).toBe('tag-verified')
    expect(whyNotKept({ own: { note: ['v'] } })).toBe('“Write a note” and “Verified: it is so” have the same key: v.')
  })

  it('may be shared by commands that never meet', () => {
    expect(takenBy('x', 'set-aside', usualKeys)).toBeUndefined()
    expect(whyNotKept({ own: { approve: ['v'] } })).toBeUndefined()
  })

  it('never meet a command that works everywhere', () => {
    expect(takenBy('?', 'approve', usualKeys)).toBe('help')
  })

  it('can be swapped in one step', () => {
    expect(whyNotKept({ own: { 'tag-verified': ['d'], 'tag-disputed': ['v'] } })).toBeUndefined()
  })

  it('leave to the browser what is the browser’s, and Esc to everybody', () => {
    expect(whyNotChosen('mod+w')).toContain('browser')
    expect(whyNotChosen('tab')).toContain('moves through the page')
    expect(whyNotChosen('enter')).toContain('Enter')
    expect(whyNotChosen('escape')).toContain('Esc')
    expect(whyNotChosen('mod+enter')).toBeUndefined()
    expect(whyNotChosen('shift+v')).toBeUndefined()
    expect(whyNotKept({ own: { close: ['c'] } })).toContain('same key for everybody')
  })

  it('of a single character are off for whoever switched them off, punctuation too', () => {
    const preferences = { ...usualKeys, areSinglesOn: false }
    expect(keysOf('tag-verified', preferences)).toEqual([])
    expect(keysOf('shrink-word', preferences)).toEqual([])
    expect(keysOf('help', preferences)).toEqual([])
    expect(keysOf('palette', preferences)).toEqual(['mod+k'])
    expect(keysOf('open-claim', preferences)).toEqual(['enter'])
    expect(keysOf('close', preferences)).toEqual(['escape'])
  })
})
