import { describe, expect, it } from 'vitest'
import { ClaimSearch, findCommands } from '@/components/command/find-words'
import { itemKey, type PaletteSources, paletteGroups } from '@/components/command/palette-items'
import { commandIds } from '@/domain/command/commands'
import { aClaim } from '../../builders/a-claim'

const saying = (exact: string, over: object = {}) => {
  const claim = aClaim()
  return { ...claim, anchor: { ...claim.anchor, exact }, ...over }
}

describe('actions', () => {
  it('are found by the beginnings of their words, in any order, without case or accents', () => {
    expect(findCommands('Vérif', commandIds)[0]).toBe('tag-verified')
    expect(findCommands('claim ne', commandIds)).toEqual(expect.arrayContaining(['next-claim', 'next-open']))
    expect(findCommands('erified', commandIds)).toEqual([])
  })

  it('that begin with what is typed come first', () => {
    expect(findCommands('show', commandIds)[0]).toBe('show-all')
    expect(findCommands('open', commandIds)[0]).toBe('tag-open')
  })

  it('are found by what people call them elsewhere, too', () => {
    expect(findCommands('dark mode', commandIds)).toEqual(['theme'])
    expect(findCommands('log out', commandIds)).toContain('sign-out')
  })

  it('are all there while nothing is typed, in the table’s order', () => {
    expect(findCommands('  ', commandIds)).toEqual(commandIds)
  })
})

describe('claims of the open article', () => {
  const bridge = saying('The bridge opened in 1932', { claimant: 'Mayor Díaz', tag: 'disputed' })
  const ships = saying('Nine ships passed under it')
  const search = new ClaimSearch([bridge, ships], claim => (claim === bridge ? 1 : 2))
  const found = (typed: string) => search.find(typed, 6).items

  it('are found by their words, by who makes them and by their number', () => {
    expect(found('ships nine')).toEqual([ships])
    expect(found('diaz')).toEqual([bridge])
    expect(found('claim 2')).toEqual([ships])
    expect(found('1932')).toEqual([bridge])
    expect(found('ridge')).toEqual([])
  })

  it('are found by their tag', () => {
    expect(found('disputed')).toEqual([bridge])
    expect(found('open')).toEqual([ships])
  })

  it('say how many more there are than are listed', () => {
    expect(search.find('i', 1)).toEqual({ items: [bridge], total: 2 })
  })
})

describe('the palette', () => {
  const sources = (over: Partial<PaletteSources> = {}): PaletteSources => ({
    typed: '',
    possible: ['tag-verified', 'next-claim', 'palette', 'help'],
    claims: new ClaimSearch([saying('The bridge helped')], () => 1),
    articles: { state: 'none', items: [], total: 0 },
    recent: { commands: ['help', 'note'], articles: [{ id: 'a9', title: 'The bridge' }] },
    ...over,
  })
  const listed = (over: Partial<PaletteSources>) =>
    paletteGroups(sources(over)).map(({ name, items }) => [name, items.map(itemKey)])

  it('begins with what was used last and can be done now', () => {
    expect(listed({})).toEqual([
      ['Recently used', ['command-help']],
      ['Articles', ['article-a9']],
      ['Actions', ['command-tag-verified', 'command-next-claim', 'command-palette']],
    ])
  })

  it('lists what is found in groups, without those that have nothing', () => {
    expect(listed({ typed: 'he' }).map(([name]) => name)).toEqual(['Actions', 'Claims in this article'])
    expect(listed({ typed: 'qq' })).toEqual([])
  })
})
