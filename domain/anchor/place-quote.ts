import type { Span } from '../text/offset'

/** Words that somebody pointed at, and those around them; `prefix` and `suffix` may be empty. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export type QuotePlace =
  | { readonly kind: 'placed'; readonly span: Span }
  /** `reason` is one sentence. */
  | { readonly kind: 'unplaced'; readonly reason: string }

// A quote of so many words is found by itself; a shorter one needs its surroundings, where they are known.
const selfEvident = 8
const fewestWords = 3
// Characters around it that must agree, on both sides together, and by how many one place must lead another.
const leastAround = 10
const leastLead = 4
const around = 32
// More places than anybody tells apart.
const mostPlaces = 200

/**
 * Where a quote stands in `text` (UTF-16 units): word for word, but for the shapes of quotation marks, dashes and spaces;
 * of several places the one whose surroundings lead. `at` is a place that is named besides. Never a place that only looks
 * like it. Spec: anchoring A60–A63.
 */
export function placeQuote(text: string, quote: Quote, at?: Span): QuotePlace {
  const exact = folded(quote.exact.normalize('NFC').trim().replace(/\s+/g, ' '))
  if (exact === '') return unplaced('It names no words.')
  const folds = folded(text)
  if (at && folds.slice(at.start, at.end) === folded(quote.exact)) return placed(at.start, at.end - at.start)
  const places = placesOf(exact, folds)
  if (places.length === 0) return unplaced('Its words are not in the text.')
  const scored = places
    .map(start => ({ start, score: aroundScore(folds, { start, end: start + exact.length }, quote) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best) return unplaced('Its words are not in the text.')
  if (!second) return isSure(exact, quote, best.score) ? placed(best.start, exact.length) : unplaced(tooShort(quote))
  const leads = best.score >= leastAround && best.score - second.score >= leastLead
  if (leads) return placed(best.start, exact.length)
  return unplaced(`Its words stand in ${places.length} places, and nothing around them tells which is meant.`)
}

function isSure(exact: string, quote: Quote, score: number): boolean {
  const words = exact.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length
  if (words >= selfEvident) return true
  const isKnown = quote.prefix.trim() !== '' || quote.suffix.trim() !== ''
  return isKnown ? score >= Math.min(leastAround, quote.prefix.length + quote.suffix.length) : words >= fewestWords
}

function tooShort({ prefix, suffix }: Quote): string {
  return prefix.trim() || suffix.trim()
    ? 'Its few words stand in the text once, among other words than they had around them.'
    : 'Its words are too few to be told from others like them.'
}

// Whole words only: “art” does not stand in “party”.
function placesOf(exact: string, text: string): readonly number[] {
  const places: number[] = []
  for (let from = text.indexOf(exact); from >= 0 && places.length < mostPlaces; from = text.indexOf(exact, from + 1)) {
    const isCut = joins(text, from) || joins(text, from + exact.length)
    if (!isCut) places.push(from)
  }
  return places
}

// Between two letters or digits.
function joins(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1))
}

function aroundScore(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  const before = folded(prefix).replace(/\s+/g, ' ').slice(-around)
  const after = folded(suffix).replace(/\s+/g, ' ').slice(0, around)
  let score = 0
  for (let back = 1; back <= before.length && text[start - back] === before.at(-back); back++) score++
  for (let on = 0; on < after.length && text[end + on] === after[on]; on++) score++
  return score
}

// One character for one, so that offsets stay.
function folded(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
}

function placed(start: number, length: number): QuotePlace {
  return { kind: 'placed', span: { start, end: start + length } }
}

function unplaced(reason: string): QuotePlace {
  return { kind: 'unplaced', reason }
}
