import { describeAnchor, type PlacedAnchor } from '@/domain/anchor/anchor'
import type { AnchoredText } from '@/domain/anchor/reanchored'
import type { Span } from '@/domain/text/offset'
import { newsSentence, refrains } from './news-prose'
import { between, pick, type Random, randomFrom } from './random'
import type { Revision } from './revisions'
import { type TracedSentence, type TracedText, traced, type WrittenText, write } from './traced-text'

/** A claim with where it truly stands now: null when its words are gone, undefined where that is a matter of opinion. */
export interface GoldenClaim {
  readonly id: string
  readonly anchor: PlacedAnchor
  readonly truth: Span | null | undefined
  /** Its sentence stands more than once in the first version. */
  readonly isRepeated: boolean
  /** Its words, by their numbers in the first version. */
  readonly origins: readonly number[]
}

/** A text, its revision, and claims whose place in both is known because both were made here. */
export interface GoldenCase {
  readonly from: AnchoredText
  readonly to: AnchoredText
  readonly claims: readonly GoldenClaim[]
}

export interface GoldenSize {
  readonly words: number
  readonly claims: number
  readonly seed: number
}

/** The same case for the same size and seed. */
export function goldenCase(revise: Revision, { words, claims, seed }: GoldenSize): GoldenCase {
  const random = randomFrom(seed)
  return caseOf(newsText(words, random), revise, claims, random)
}

/** A case on a given text: paragraphs of sentences. */
export function caseOf(
  paragraphs: readonly (readonly string[])[],
  revise: Revision,
  claims: number,
  random: Random,
): GoldenCase {
  const old = traced(paragraphs)
  const revised = revise(old, random)
  const [before, after] = [write(old), write(revised)]
  const sentences = old.flat()
  const copies = copiesIn(revised)
  const times = timesIn(sentences)
  return {
    from: anchored(before, 1),
    to: anchored(after, 2),
    claims: Array.from({ length: claims }, (_, i) => {
      const sentence = sentences[Math.floor((i / claims) * sentences.length)] ?? []
      const origins = claimedWords(sentence, random)
      const anchor = describeAnchor(before.text, 1, withoutSigns(before.text, spanOf(origins, before)))
      const truth = truthOf(origins, before, after)
      const isSame = truth && after.text.slice(truth.start, truth.end) === anchor.exact
      // A copy stands there word for word, and the original does not: nobody could tell.
      const isOpen = !isSame && copies.has(wordsAlone(sentence))
      const isRepeated = (times.get(wordsAlone(sentence)) ?? 0) > 1
      return { id: `claim-${i}`, anchor, truth: isOpen ? undefined : truth, isRepeated, origins }
    }),
  }
}

function timesIn(sentences: readonly TracedSentence[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const words of sentences.map(wordsAlone)) times.set(words, (times.get(words) ?? 0) + 1)
  return times
}

function copiesIn(text: TracedText): ReadonlySet<string> {
  const isCopy = (sentence: TracedSentence) => sentence.every(({ origin }) => origin === undefined)
  return new Set(text.flat().filter(isCopy).map(wordsAlone))
}

function wordsAlone(sentence: TracedSentence): string {
  return sentence.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()).join(' ')
}

function anchored({ text, blocks }: WrittenText, number: number): AnchoredText {
  return { number, text, blocks }
}

/** Paragraphs of three to six sentences, with a refrain now and then. */
export function newsText(words: number, random: Random): string[][] {
  const paragraphs: string[][] = []
  for (let written = 0; written < words; ) {
    const paragraph = Array.from({ length: between(random, 3, 6) }, () =>
      random() < 0.04 ? pick(random, refrains) : newsSentence(random),
    )
    paragraphs.push(paragraph)
    written += paragraph.join(' ').split(' ').length
  }
  return paragraphs
}

// A whole sentence, or four words and more of it.
function claimedWords(sentence: TracedSentence, random: Random): readonly number[] {
  const length = random() < 0.4 ? sentence.length : between(random, Math.min(4, sentence.length), sentence.length)
  const first = between(random, 0, sentence.length - length)
  return sentence.slice(first, first + length).flatMap(({ origin }) => (origin === undefined ? [] : [origin]))
}

function spanOf(origins: readonly number[], { places }: WrittenText): Span {
  const spans = origins.flatMap(origin => places.get(origin) ?? [])
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

// A checker does not take the full stop along.
function withoutSigns(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start + 1 && /[.,”]/.test(text[last - 1] ?? '')) last -= 1
  return { start, end: last }
}

/** Share of a claim's words that must be left for its place to be beyond dispute. */
const leftForSure = 0.6

function truthOf(origins: readonly number[], before: WrittenText, after: WrittenText): Span | null | undefined {
  const left = origins.filter(origin => after.places.has(origin))
  if (left.length === 0) return null
  if (left.length < origins.length * leftForSure) return undefined
  const span = spanOf(left, after)
  const wasLast = left.at(-1) === origins.at(-1)
  return wasLast || before === after ? withoutSigns(after.text, span) : span
}

/** The cut of a text without marks into paragraphs of sentences, words apart by one space. */
export function sentencesByStops(text: string): string[][] {
  return text
    .split('\n')
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(line => line !== '')
    .map(line => line.split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u))
}
