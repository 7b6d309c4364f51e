import type { Sentences } from './sentences-of'
import type { Tokens, Vocabulary } from './tokens'

/** One of the two texts that are compared. */
export interface Side {
  readonly tokens: Tokens
  readonly sentences: Sentences
}

/** A place that a sentence might have gone to, with how well it fits (0–1). */
export interface Candidate {
  readonly to: number
  readonly score: number
}

/** Which sentence of old is which one now. -1 stands for none; each sentence now is that of one of old, or of several joined. */
export interface Pairing {
  readonly from: Side
  readonly to: Side
  readonly vocabulary: Vocabulary
  /** By sentence of old: the first and last sentence now; more than one where it was split. */
  readonly image: Int32Array
  readonly imageEnd: Int32Array
  /** By sentence now: the sentence of old, the first of them where several were joined. */
  readonly source: Int32Array
  readonly score: Float64Array
  readonly runnerUp: Float64Array
  /** What was weighed for a sentence that found no place, best first. */
  readonly candidates: Map<number, readonly Candidate[]>
  /** Whether a sentence of old stands in the old text more than once. */
  isRepeated(from: number): boolean
}

/** Two texts of which nothing is known yet to be the same. */
export function newPairing(from: Side, to: Side, vocabulary: Vocabulary): Pairing {
  const count = from.sentences.firsts.length
  const times = new Map<number, number>()
  for (const key of from.sentences.keys) times.set(key, (times.get(key) ?? 0) + 1)
  return {
    from,
    to,
    vocabulary,
    image: new Int32Array(count).fill(-1),
    imageEnd: new Int32Array(count).fill(-1),
    source: new Int32Array(to.sentences.firsts.length).fill(-1),
    score: new Float64Array(count),
    runnerUp: new Float64Array(count),
    candidates: new Map(),
    isRepeated: sentence => (times.get(from.sentences.keys[sentence] ?? -1) ?? 0) > 1,
  }
}

/** Notes that sentence `from` of old is sentence `to` now. */
export function pair(pairing: Pairing, from: number, to: number, { score = 1, runnerUp = 0 } = {}): void {
  pairing.image[from] = to
  pairing.imageEnd[from] = to
  pairing.source[to] = from
  pairing.score[from] = score
  pairing.runnerUp[from] = runnerUp
}

/** Notes that a run of sentences of old, ends included, is a run now: one each, or two and one. */
export function pairRuns(
  pairing: Pairing,
  { from, fromEnd, to, toEnd }: { from: number; fromEnd: number; to: number; toEnd: number },
  certainty: { readonly score: number; readonly runnerUp: number },
): void {
  for (let old = fromEnd; old >= from; old -= 1) pair(pairing, old, to, certainty)
  for (let old = from; old <= fromEnd; old += 1) pairing.imageEnd[old] = toEnd
  for (let now = to; now <= toEnd; now += 1) pairing.source[now] = from
}

/** Takes a pair apart again. */
export function unpair(pairing: Pairing, from: number): void {
  pairing.source[imageOf(pairing, from)] = -1
  pairing.image[from] = -1
  pairing.imageEnd[from] = -1
}

/** Both are there and neither has found its other yet. */
export function areFree({ image, source }: Pairing, from: number, to: number): boolean {
  return image[from] === -1 && source[to] === -1
}

/** Where a sentence of old went: the first sentence now, or -1. Outside the text as well. */
export function imageOf({ image }: Pairing, from: number): number {
  return image[from] ?? -1
}

/** How many words, signs aside, a sentence has. */
export function wordsOf({ tokens, sentences }: Side, { isWord }: Vocabulary, sentence: number): number {
  let count = 0
  for (let at = sentences.firsts[sentence] ?? 0; at < (sentences.ends[sentence] ?? 0); at += 1) {
    if (isWord[tokens.words[at] ?? -1]) count += 1
  }
  return count
}
