import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '@/domain/version/compare-texts'
import { comparedRows } from '@/domain/version/compared-rows'
import { differencesIn } from '@/domain/version/differences'
import { versionOf } from './version-of'

const lead = 'The council met on Monday evening to talk about the bridge.'
const money = 'The mayor said that the town has no money left for repairs.'
const people = 'Nine thousand people cross the river there every single day.'
const last = 'A vote is planned before the end of next month, the clerk said.'

function rowsOf(old: string, now: string) {
  const [from, to] = [versionOf(1, old), versionOf(2, now)]
  const pieces = compareTexts(from, to)
  const { numbers, list } = differencesIn(pieces, old, now)
  const rows = comparedRows({ pieces, numbers, from: from.blocks, to: to.blocks })
  const words = (
    blocks: readonly { start: number; end: number }[],
    text: string,
    run: { first: number; end: number },
  ) => blocks.slice(run.first, run.end).map(({ start, end }) => text.slice(start, end))
  return {
    rows,
    list,
    shown: rows.map(row => [words(from.blocks, old, row.from), words(to.blocks, now, row.to), row.differences]),
  }
}

describe('Two versions side by side', () => {
  it('stand block beside block where nothing changed (V11)', () => {
    expect(rowsOf(`${lead}\n${people}`, `${lead}\n${people}`).shown).toEqual([
      [[lead], [lead], []],
      [[people], [people], []],
    ])
  })

  it('leave the other side empty where a block went or came (V11)', () => {
    expect(rowsOf(`${lead}\n${money}\n${people}`, `${lead}\n${people}\n${last}`).shown).toEqual([
      [[lead], [lead], []],
      [[money], [], [1]],
      [[people], [people], []],
      [[], [last], [2]],
    ])
  })

  it('put a block that was cut in two beside both (V11)', () => {
    expect(rowsOf(`${lead}\n${money} ${people}\n${last}`, `${lead}\n${money}\n${people}\n${last}`).shown).toEqual([
      [[lead], [lead], []],
      [[`${money} ${people}`], [money, people], [1]],
      [[last], [last], []],
    ])
  })

  it('tell a moved block at both of its places by one number (V9)', () => {
    expect(rowsOf(`${lead}\n${money}\n${people}\n${last}`, `${lead}\n${people}\n${last}\n${money}`).shown).toEqual([
      [[lead], [lead], []],
      [[money], [], [1]],
      [[people], [people], []],
      [[last], [last], []],
      [[], [money], [1]],
    ])
  })

  it('hold every block of both once, in order, and every difference (V11)', () => {
    const block = fc.constantFrom(lead, money, people, last, `${lead} ${money}`, '', 'Short.')
    const text = fc.array(block, { minLength: 1, maxLength: 9 }).map(blocks => blocks.join('\n'))
    fc.assert(
      fc.property(text, text, (old, now) => {
        const { rows, list } = rowsOf(old, now)
        const sides = (side: 'from' | 'to', text: string) =>
          rows
            .flatMap(row => versionOf(1, text).blocks.slice(row[side].first, row[side].end))
            .map(({ start, end }) => text.slice(start, end))
        expect(sides('from', old)).toEqual(old.split('\n'))
        expect(sides('to', now)).toEqual(now.split('\n'))
        expect(new Set(rows.flatMap(({ differences }) => differences)).size).toBe(list.length)
      }),
      { numRuns: 300 },
    )
  })
})
