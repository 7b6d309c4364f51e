import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '@/domain/version/compare-texts'
import { differencesIn } from '@/domain/version/differences'
import { isOfNew, isOfOld } from '@/domain/version/text-piece'
import { versionOf } from './version-of'

function compared(from: string, to: string) {
  return compareTexts(versionOf(1, from), versionOf(2, to))
}

/** The pieces as marked-up text: [-went-] {+came+} <1~moved from~> <1=moved to=>. */
function shown(from: string, to: string): string {
  const marks = {
    same: ['', ''],
    removed: ['[-', '-]'],
    added: ['{+', '+}'],
    'moved-from': ['~', '~>'],
    'moved-to': ['=', '=>'],
  }
  return compared(from, to)
    .map(({ kind, from: old, to: now, move }) => {
      const [before, after] = marks[kind]
      const words = kind === 'added' || kind === 'moved-to' ? slice(to, now) : slice(from, old)
      return `${kind.startsWith('moved') ? `<${move}` : ''}${before}${words}${after}`
    })
    .join('')
}

const slice = (text: string, span: { start: number; end: number } | undefined) =>
  span ? text.slice(span.start, span.end) : ''

const lead = 'The council met on Monday evening to talk about the bridge.'
const money = 'The mayor said that the town has no money left for repairs.'
const people = 'Nine thousand people cross the river there every single day.'
const last = 'A vote is planned before the end of next month, the clerk said.'

/** The pieces make both texts again, each character once. */
function expectWhole(old: string, now: string) {
  const pieces = compared(old, now)
  expect(
    pieces
      .filter(isOfOld)
      .map(piece => slice(old, piece.from))
      .join(''),
  ).toBe(old)
  expect(
    pieces
      .filter(isOfNew)
      .map(piece => slice(now, piece.to))
      .join(''),
  ).toBe(now)
  for (const { kind, from, to } of pieces) {
    if (from && to) expect(slice(old, from)).toBe(slice(now, to))
    expect(kind === 'removed' ? to : kind === 'added' ? from : undefined).toBeUndefined()
  }
  const moved = (kind: string) => new Set(pieces.filter(piece => piece.kind === kind).map(({ move }) => move))
  expect(moved('moved-to')).toEqual(moved('moved-from'))
}

describe('Two versions, word by word', () => {
  it('are the same all through where nothing changed (V1)', () => {
    expect(compared(lead, lead)).toEqual([
      { kind: 'same', from: { start: 0, end: lead.length }, to: { start: 0, end: lead.length } },
    ])
    expect(compared('', '')).toEqual([])
  })

  it('show a word that was replaced, and only that (V5)', () => {
    expect(
      shown('At least 21 people were killed near the border.', 'At least 22 people were killed near the border.'),
    ).toBe('At least [-21-]{+22+} people were killed near the border.')
  })

  it('show what was put in and what was taken out, with the space that came along (V5)', () => {
    expect(shown(`${lead} ${money}`, `${lead} Nobody spoke against it. ${money}`)).toBe(
      `${lead} {+Nobody spoke against it. +}${money}`,
    )
    expect(shown(`${lead}\n${people}\n${money}`, `${lead}\n${money}`)).toBe(`${lead}\n[-${people}\n-]${money}`)
  })

  it('tell a paragraph that stands elsewhere now, once on either side (V7)', () => {
    expect(shown(`${lead}\n${money}\n${people}\n${last}`, `${lead}\n${people}\n${last}\n${money}`)).toBe(
      `${lead}\n<1~${money}~>[-\n-]${people}\n${last}{+\n+}<1=${money}=>`,
    )
  })

  it('show inside a moved passage what changed on the way (V7)', () => {
    const old = 'In 2019 Mayor Ruiz told the Herald that the town of Esk had 40 workers left for repairs on its roads.'
    const now = old.replace('repairs', 'building')
    expect(shown(`${lead}\n${old}\n${people}\n${last}`, `${lead}\n${people}\n${last}\n${now}`)).toBe(
      `${lead}\n<1~${old.slice(0, 80)}~>[-repairs-]<1~ on its roads.~>[-\n-]${people}\n${last}` +
        `{+\n+}<1=${old.slice(0, 80)}=>{+building+}<1= on its roads.=>`,
    )
  })

  it('do not break a rewritten sentence into crumbs (V6)', () => {
    expect(
      shown(
        `${lead} On Friday of last week a small red boat with the old captain from Esk sank in the harbour there.`,
        `${lead} On Friday of last week a large blue ship under the young pilot from Esk sank in the harbour there.`,
      ),
    ).toBe(
      `${lead} On Friday of last week a [-small red boat with the old captain-]{+large blue ship under the young pilot+} from Esk sank in the harbour there.`,
    )
  })

  it('give all of the old text and all of the new one, however wild the change, and every piece once (V1–V3)', () => {
    const sentence = fc.constantFrom(
      lead,
      money,
      people,
      last,
      '“No,” she said.',
      'e\u0301té 👩‍👩‍👧 — 21,5 %.',
      'אבג דהו.',
      '',
    )
    const text = fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '  ', ', ', ' the ')), { maxLength: 14 })
      .map(parts => parts.flat().join(''))
    const edited = fc.tuple(text, text, fc.nat(), fc.nat()).map(([old, other, cut, at]) => {
      const from = old.length ? cut % old.length : 0
      return { old, now: old.slice(0, from) + other.slice(0, at % 80) + old.slice(from + (at % 40)) }
    })
    fc.assert(fc.property(text, text, expectWhole), { numRuns: 300 })
    fc.assert(
      fc.property(edited, ({ old, now }) => expectWhole(old, now)),
      { numRuns: 300 },
    )
  })

  // A cost that grew with the square of the texts would not end in the time a test has.
  it('are found in texts of twenty thousand sentences (V10)', () => {
    const old = Array.from(
      { length: 20_000 },
      (_, at) => `Sentence ${at} of ${at * 7} tells of town ${at % 97} and its river.`,
    )
    const now = old
      .filter((_, at) => at % 50 !== 3)
      .map((line, at) => (at % 20 === 0 ? line.replace('river', 'bridge') : line))
    expectWhole(old.join('\n'), now.join('\n'))
  })
})

describe('Differences', () => {
  const kinds = (from: string, to: string) => differencesIn(compared(from, to), from, to).list.map(({ kind }) => kind)

  it('are counted as a reader counts them: what went and what came for it is one (V8)', () => {
    expect(kinds('At least 21 people came on Monday evening.', 'At least 22 people came on Tuesday evening.')).toEqual([
      'changed',
      'changed',
    ])
  })

  it('count a moved passage once, with its two places (V9)', () => {
    const [from, to] = [`${lead}\n${money}\n${people}\n${last}`, `${lead}\n${people}\n${last}\n${money}`]
    const { list, numbers } = differencesIn(compared(from, to), from, to)
    const moved = list.filter(({ kind }) => kind === 'moved')
    expect(moved).toHaveLength(1)
    expect(slice(from, moved[0]?.from)).toBe(money)
    expect(slice(to, moved[0]?.to)).toBe(money)
    expect(Math.max(...numbers)).toBe(list.length)
  })

  it('say where only the typography differs (V8)', () => {
    expect(
      kinds('He said "no more" and left the town for good.', 'He said “no more” and left the town for good.'),
    ).toEqual(['typography', 'typography'])
  })
})
