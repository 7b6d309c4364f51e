import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '@/domain/text/offset'
import { aDoc } from '../../builders/a-doc'
import { carriedThrough, Hands } from './corrected'

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” does not stand in “${text}”`)
  return { start, end: start + words.length }
}

/** A claim in brackets, carried through what `hands` do; the text now with the claim in brackets, and its state. */
function carried(marked: string, work: (hands: Hands) => void): string {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const doc = aDoc(marked.replace('[', '').replace(']', '').split('\n'))
  const hands = new Hands(doc)
  work(hands)
  const { anchors, text } = carriedThrough(doc, [{ start, end }], hands)
  const [anchor] = anchors
  if (!anchor || anchor.start === null || anchor.end === null) return 'lost'
  const shown = `${text.slice(0, anchor.start)}[${text.slice(anchor.start, anchor.end)}]${text.slice(anchor.end)}`
  return `${anchor.state}${anchor.isTypographic ? ', typographic' : ''}: ${shown}`
}

const replace = (words: string, by: string) => (hands: Hands) => {
  hands.type(spanOf(hands.text, words), by)
}
const put = (words: string, by: string) => (hands: Hands) => {
  hands.put(spanOf(hands.text, words), by)
}

describe('A claim, while its text is corrected', () => {
  it('stays exact when words are put in right before and right after it', () => {
    const before = 'The budget [grew 4%] last year.'
    expect(carried(before, replace(' last', ' in the last'))).toBe('exact: The budget [grew 4%] in the last year.')
    expect(carried(before, hands => void hands.type({ start: 11, end: 11 }, 'really '))).toBe(
      'exact: The budget really [grew 4%] last year.',
    )
    expect(carried(before, hands => void hands.type({ start: 18, end: 18 }, ', officially,'))).toBe(
      'exact: The budget [grew 4%], officially, last year.',
    )
  })

  it('keeps a word that was typed over inside it, at its beginning and at its end, however many keys it took', () => {
    const before = 'They say [21 people were killed] there.'
    expect(carried(before, replace('people', 'persons'))).toBe('changed: They say [21 persons were killed] there.')
    expect(carried(before, replace('21', '22'))).toBe('changed: They say [22 people were killed] there.')
    expect(carried(before, replace('killed', 'wounded'))).toBe('changed: They say [21 people were wounded] there.')
  })

  it('goes with the words that stand in its place when all of it was replaced', () => {
    expect(carried('They say [21] died.', replace('21', '22'))).toBe('changed: They say [22] died.')
    expect(carried('They say [21 people] died.', put('21 people', 'almost 30 people'))).toBe(
      'changed: They say [almost 30 people] died.',
    )
  })

  it('stays on its own words when its paragraph is pasted anew with other words around it', () => {
    const all = 'The budget grew 4% last year, said the mayor of the town.'
    expect(
      carried(
        `The budget [grew 4%] last year, said the mayor of the town.`,
        put(all, `Yesterday: ${all.replace('town', 'city')}`),
      ),
    ).toBe('exact: Yesterday: The budget [grew 4%] last year, said the mayor of the city.')
  })

  it('is what is left of it when a part is deleted together with its neighbour', () => {
    expect(carried('They [say that 21 died] there.', replace(' died there', ''))).toBe('changed: They [say that 21].')
    expect(carried('They [say that 21 died] there.', replace('They say ', ''))).toBe('changed: [that 21 died] there.')
  })

  it('is lost when its words are deleted', () => {
    expect(carried('One. [Two is two and nothing else.] Three.', replace('Two is two and nothing else. ', ''))).toBe(
      'lost',
    )
  })

  it('is moved when its paragraph is cut and pasted elsewhere', () => {
    const text =
      'Zero opens the day.\n[The council voted on Tuesday to close the harbour.]\nNobody was hurt, the mayor said.'
    expect(carried(text, hands => void hands.movePast(22, 0))).toBe(
      'moved: [The council voted on Tuesday to close the harbour.]\nZero opens the day.\nNobody was hurt, the mayor said.',
    )
  })

  it('is changed in typography only when a paragraph is cut in two inside it, or its quotation marks are bent', () => {
    expect(
      carried('He said [we won. They lost] twice.', hands => void hands.put({ start: 15, end: 16 }, '').split(15)),
    ).toBe('changed, typographic: He said [we won.\nThey lost] twice.')
    expect(
      carried(
        'He [said "no" twice].',
        hands => void hands.put({ start: 8, end: 9 }, '“').put({ start: 11, end: 12 }, '”'),
      ),
    ).toBe('changed, typographic: He [said “no” twice].')
  })

  it('is exact again when what was done is undone', () => {
    expect(carried('One. [Two is two.] Three.', hands => void hands.put({ start: 2, end: 20 }, '').undo())).toBe(
      'exact: One. [Two is two.] Three.',
    )
  })
})

describe('Claims, through any correction', () => {
  const word = fc.stringMatching(/^[a-z]{2,7}$/)
  const fate = fc.oneof(
    { arbitrary: fc.constant({ kind: 'kept' as const }), weight: 6 },
    { arbitrary: fc.constant({ kind: 'deleted' as const }), weight: 1 },
    { arbitrary: word.map(by => ({ kind: 'replaced' as const, by: `${by}NEW` })), weight: 1 },
    { arbitrary: word.map(by => ({ kind: 'after' as const, by: `${by}IN` })), weight: 1 },
  )
  const plan = fc.record({
    fates: fc.array(fate, { minLength: 6, maxLength: 30 }),
    ends: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 6 }),
    claims: fc.array(fc.tuple(fc.nat(29), fc.nat(6)), { minLength: 1, maxLength: 6 }),
    order: fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
    isPasted: fc.boolean(),
  })

  it('stand exactly on the words that were theirs, in whatever order it was typed', () => {
    fc.assert(
      fc.property(plan, ({ fates, ends, claims, order, isPasted }) => {
        const cut = blockEnds(ends, fates.length)
        const words = fates.map((_, i) => `w${i}x`)
        const join = (of: readonly (readonly string[])[]) =>
          of.map((said, i) => said.map(one => (cut.has(i) ? `${one}\n` : `${one} `)).join('')).join('')
        const doc = aDoc(
          join(words.map(one => [one]))
            .trim()
            .split('\n'),
        )
        const hands = new Hands(doc)
        const turns = fates.map((fate, i) => ({ fate, i })).sort((a, b) => (order[a.i] ?? 0) - (order[b.i] ?? 0))
        for (const { fate, i } of turns) {
          const at = spanOf(hands.text, words[i] ?? '')
          const write = (span: Span, by: string) => void (isPasted ? hands.put(span, by) : hands.type(span, by))
          if (fate.kind === 'replaced') write(at, fate.by)
          if (fate.kind === 'after') write({ start: at.end, end: at.end }, ` ${fate.by}`)
          if (fate.kind === 'deleted') write(at, '')
        }
        const now = fates.map((fate, i) => nowOf(fate, words[i] ?? ''))
        const spans = claims
          .map(([first, length]) => ({ first: first % words.length, length }))
          .map(({ first, length }) => ({ first, last: Math.min(words.length - 1, first + length) }))
        const places = spans.map(({ first, last }) => ({
          start: spanOf(join(words.map(one => [one])), words[first] ?? '').start,
          end: spanOf(join(words.map(one => [one])), words[last] ?? '').end,
        }))
        const { anchors, text } = carriedThrough(doc, places, hands)
        for (const [k, anchor] of anchors.entries()) {
          const { first = 0, last = 0 } = spans[k] ?? {}
          const theirs = now
            .slice(first, last + 1)
            .map(({ own, after }, i) => (first + i < last ? [...own, ...after] : own))
          const expected = theirs.flat().join(' ')
          if (expected === '') continue
          expect(
            `${anchor.start === null ? 'lost' : text.slice(anchor.start, anchor.end ?? 0)}`.split(/\s+/).join(' '),
          ).toBe(expected)
          const isSame = fates
            .slice(first, last + 1)
            .every((fate, i) => fate.kind === 'kept' || (fate.kind === 'after' && first + i === last))
          expect(anchor.state === 'exact').toBe(isSame)
        }
      }),
      { numRuns: 150 },
    )
  })

  function nowOf(fate: { kind: string; by?: string }, word: string) {
    if (fate.kind === 'kept') return { own: [word], after: [] }
    if (fate.kind === 'after') return { own: [word], after: [fate.by ?? ''] }
    return { own: fate.kind === 'replaced' ? [fate.by ?? ''] : [], after: [] }
  }

  function blockEnds(lengths: readonly number[], words: number): ReadonlySet<number> {
    const ends = new Set<number>()
    let at = -1
    for (let i = 0; at < words - 3; i += 1) {
      at += lengths[i % lengths.length] ?? 2
      if (at < words - 1) ends.add(at)
    }
    return ends
  }
})
