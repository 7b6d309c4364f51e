import { diffArrays } from 'diff'
import type { Offset } from '../text/offset'
import { type PlainText, plainTypography } from './plain-typography'
import { type QuotedPassage, quotedPassages } from './quoted-passages'

/** Words that stand in both, only in the quotation (`added`), or only in the excerpt (`missing`). */
export interface WordDifference {
  readonly kind: 'same' | 'added' | 'missing'
  readonly text: string
}

/** How one quoted passage stands to the excerpt. Offsets are UTF-16 units of the excerpt. */
export type PassageComparison = { readonly passage: QuotedPassage } & (
  | { readonly kind: 'verbatim'; readonly start: Offset; readonly end: Offset }
  | {
      readonly kind: 'differs'
      readonly start: Offset
      readonly end: Offset
      readonly words: readonly WordDifference[]
    }
  | { readonly kind: 'absent' }
)

/** `verbatim` when every passage is; otherwise the worst of them. */
export type QuotationComparison =
  | { readonly kind: 'no_quotation' }
  | { readonly kind: PassageComparison['kind']; readonly passages: readonly PassageComparison[] }

/** Below this share of common words two passages are different sayings, and a difference would only mislead. */
const leastCommonShare = 0.5

/** Words that may be added or missing. Finding more takes longer than anybody waits, and nobody would read them. */
const mostDifferences = 1_000

/**
 * Compares what a claim quotes with an evidence excerpt, by words, typography aside. It proposes; a person decides.
 * Spec: report R30–R36.
 */
export function compareQuotation(claimText: string, excerpt: string): QuotationComparison {
  const quoted = quotedPassages(claimText)
  if (quoted.length === 0) return { kind: 'no_quotation' }
  const source = plainTypography(excerpt)
  const passages = quoted.map(passage => comparePassage(passage, source, excerpt))
  const has = (kind: PassageComparison['kind']) => passages.some(passage => passage.kind === kind)
  return { kind: has('absent') ? 'absent' : has('differs') ? 'differs' : 'verbatim', passages }
}

/** What the interface proposes, in one line. */
export function comparisonInWords(comparison: QuotationComparison): string {
  switch (comparison.kind) {
    case 'verbatim':
      return 'Word for word in the excerpt'
    case 'differs':
      return 'In the excerpt, with other words'
    case 'absent':
      return 'Not in the excerpt'
    default:
      return 'Quotes nothing'
  }
}

function comparePassage(passage: QuotedPassage, source: PlainText, excerpt: string): PassageComparison {
  const wanted = withoutFinalStop(plainTypography(passage.text))
  const at = wholeWordsAt(source.text, wanted.text)
  if (at !== undefined) return { passage, kind: 'verbatim', ...spanOf(source, at, at + wanted.text.length) }
  return closest(passage, wanted, source, excerpt)
}

// House styles set a comma or full stop before the closing mark whether or not the speaker stopped there.
function withoutFinalStop(plain: PlainText): PlainText {
  const text = plain.text.trim().replace(/(?<=[^.,])[.,،。]$/u, '')
  return { ...plain, text }
}

function wholeWordsAt(text: string, wanted: string): number | undefined {
  if (wanted === '') return undefined
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!joins(text, at) && !joins(text, at + wanted.length)) return at
  }
  return undefined
}

// Whether a word runs across `at`. Scripts written without spaces have no such seam to respect.
function joins(text: string, at: number): boolean {
  const before = /[\p{L}\p{M}\p{N}]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0]
  const after = /^[\p{L}\p{M}\p{N}]/u.exec(text.slice(at, at + 2))?.[0]
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
  return before !== undefined && after !== undefined && !(unspaced.test(before) && unspaced.test(after))
}

interface Word {
  readonly text: string
  readonly start: Offset
  readonly end: Offset
}

// A word with its inner hyphens and apostrophes, or one other sign.
function wordsOf(plain: PlainText): readonly Word[] {
  return [...plain.text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu)].map(
    match => ({
      text: match[0],
      ...spanOf(plain, match.index, match.index + match[0].length),
    }),
  )
}

function spanOf({ starts, ends }: PlainText, from: number, to: number): { start: Offset; end: Offset } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}

function closest(passage: QuotedPassage, wanted: PlainText, source: PlainText, excerpt: string): PassageComparison {
  const quoted = wordsOf(wanted)
  const said = wordsOf(source)
  const { from, common } = bestWindow(quoted, said)
  if (quoted.length < 2 || common < leastCommonShare * quoted.length) return { passage, kind: 'absent' }
  const margin = Math.ceil(quoted.length / 2)
  const near = said.slice(Math.max(0, from - margin), from + quoted.length + margin)
  const place = withoutSurroundings(quoted, near)
  const runs = place && diffWords(quoted, place)
  const [first, last] = [place?.at(0), place?.at(-1)]
  if (!first || !last || !runs) return { passage, kind: 'absent' }
  const words = runs.map(({ kind, words: run }) => ({
    kind,
    text: sliceOf(run, kind === 'missing' ? excerpt : passage.text),
  }))
  return { passage, kind: 'differs', start: first.start, end: last.end, words }
}

// The stretch of the excerpt, as long as the quotation, that shares most words with it: one pass with counts.
function bestWindow(quoted: readonly Word[], said: readonly Word[]): { from: number; common: number } {
  const missing = new Map<string, number>()
  for (const { text } of quoted) missing.set(text, (missing.get(text) ?? 0) + 1)
  let common = 0
  let best = { from: 0, common: 0 }
  for (const [i, word] of said.entries()) {
    const left = missing.get(word.text)
    if (left !== undefined) {
      if (left > 0) common += 1
      missing.set(word.text, left - 1)
    }
    const gone = said[i - quoted.length]
    const goneLeft = gone && missing.get(gone.text)
    if (gone && goneLeft !== undefined) {
      if (goneLeft >= 0) common -= 1
      missing.set(gone.text, goneLeft + 1)
    }
    if (common > best.common) best = { from: Math.max(0, i - quoted.length + 1), common }
  }
  return best
}

// What the excerpt says before and after the quotation is no difference; a first or last word that was replaced is.
function withoutSurroundings(quoted: readonly Word[], near: readonly Word[]): readonly Word[] | undefined {
  const runs = diffWords(quoted, near)
  if (!runs) return undefined
  const before = surroundingWords(runs[0], runs[1])
  const [last, secondLast] = [runs.at(-1), runs.at(-2)]
  const after = last?.kind === 'added' ? surroundingWords(secondLast, last) : surroundingWords(last, undefined)
  return near.slice(before, near.length - after)
}

function surroundingWords(edge: Run | undefined, replacement: Run | undefined): number {
  if (edge?.kind !== 'missing') return 0
  return Math.max(0, edge.words.length - (replacement?.kind === 'added' ? replacement.words.length : 0))
}

interface Run {
  readonly kind: WordDifference['kind']
  readonly words: readonly Word[]
}

// Undefined where too much differs.
function diffWords(quoted: readonly Word[], said: readonly Word[]): readonly Run[] | undefined {
  const options = { comparator: (a: Word, b: Word) => a.text === b.text, maxEditLength: mostDifferences }
  return diffArrays([...said], [...quoted], options)?.map(change => ({
    kind: change.added ? 'added' : change.removed ? 'missing' : 'same',
    words: change.value,
  }))
}

function sliceOf(words: readonly Word[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}
