import type { Side } from './pairing'
import type { Vocabulary } from './tokens'
import { rarityPower, signWeight } from './weights'

/** Tells how much two runs of tokens share, rare words counting more. Made once for a vocabulary; not reentrant. */
export interface Likeness {
  /** 0–1: twice what both have, by weight, over what each has (Dice). */
  runs(from: Side, run: Run, to: Side, other: Run): number
  /** 0–1: how much of `run` stands in `other`. */
  contained(from: Side, run: Run, to: Side, other: Run): number
  /** By weight. */
  weightOf(word: number): number
  weightOfRun(side: Side, first: number, end: number): number
}

/** Spec: anchoring A14. */
export function likenessIn({ counts, isWord }: Vocabulary): Likeness {
  const ofKind = (word: number) => (isWord[word] ? 1 : signWeight)
  const weights = Float64Array.from(counts, (count, word) => ofKind(word) / (count / 2) ** rarityPower)
  const scratch = new Int32Array(counts.length)
  const weightOf = (word: number) => weights[word] ?? 0
  const sums = new Map<Side, Float64Array>()
  const weightOfRun = (side: Side, first: number, end: number) => {
    const upTo = sums.get(side) ?? runningSums(side, weights)
    sums.set(side, upTo)
    return Math.max(0, (upTo[end] ?? 0) - (upTo[first] ?? 0))
  }
  const shared = (from: Side, [first, end]: Run, to: Side, [otherFirst, otherEnd]: Run) => {
    for (let at = first; at < end; at += 1) bump(scratch, from.tokens.words[at] ?? 0, 1)
    let sum = 0
    for (let at = otherFirst; at < otherEnd; at += 1) {
      const word = to.tokens.words[at] ?? 0
      if ((scratch[word] ?? 0) > 0) {
        bump(scratch, word, -1)
        sum += weights[word] ?? 0
      }
    }
    for (let at = first; at < end; at += 1) scratch[from.tokens.words[at] ?? 0] = 0
    return sum
  }
  const runs = (from: Side, run: Run, to: Side, other: Run) => {
    const both = weightOfRun(from, ...run) + weightOfRun(to, ...other)
    return both === 0 ? 0 : (2 * shared(from, run, to, other)) / both
  }
  const contained = (from: Side, run: Run, to: Side, other: Run) => {
    const all = weightOfRun(from, ...run)
    return all === 0 ? 0 : shared(from, run, to, other) / all
  }
  return { runs, contained, weightOf, weightOfRun }
}

// By token: the weight of all before it.
function runningSums({ tokens }: Side, weights: Float64Array): Float64Array {
  const sums = new Float64Array(tokens.words.length + 1)
  for (const [at, word] of tokens.words.entries()) sums[at + 1] = (sums[at] ?? 0) + (weights[word] ?? 0)
  return sums
}

/** First token, and end exclusive. */
export type Run = readonly [first: number, end: number]

/** The tokens of a sentence. */
export function runOf({ sentences }: Side, sentence: number): Run {
  return [sentences.firsts[sentence] ?? 0, sentences.ends[sentence] ?? 0]
}

function bump(counts: Int32Array, word: number, by: number): void {
  counts[word] = (counts[word] ?? 0) + by
}
