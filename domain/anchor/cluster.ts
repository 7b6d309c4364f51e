import { imageOf, type Pairing } from './pairing'
import type { Likeness } from './similarity'
import { runOf } from './similarity'
import { lowest, type TokenRun } from './token-run'

/** The sentences of a claim that still stand together, as sentences of old. */
export interface Cluster {
  readonly first: number
  readonly last: number
  /** The one with most of the claim's words. */
  readonly heaviest: number
  readonly weight: number
  readonly score: number
  readonly runnerUp: number
}

/** Sentences that may have come between two of one claim. */
const mostBetween = 3

/** Of the sentences that a claim touches, those that hold most of it and stayed together. Spec: anchoring A20. */
export function heaviestCluster(pairing: Pairing, likeness: Likeness, run: TokenRun): Cluster | undefined {
  let best: Cluster | undefined
  let open: Cluster | undefined
  for (const part of partsOf(pairing, likeness, run)) {
    open = open && isTogether(pairing, open, part) ? joined(open, part) : part
    if (!best || open.weight > best.weight) best = open
  }
  return best
}

/** Sentence of old that a token stands in. */
export function sentenceOf({ from }: Pairing, token: number): number {
  return lowest(from.sentences.firsts, token + 1) - 1
}

function* partsOf(pairing: Pairing, likeness: Likeness, run: TokenRun): Generator<Cluster> {
  for (let sentence = sentenceOf(pairing, run.first); sentence < pairing.image.length; sentence += 1) {
    const [first, end] = runOf(pairing.from, sentence)
    if (first >= run.end) return
    if (imageOf(pairing, sentence) < 0) continue
    yield {
      first: sentence,
      last: sentence,
      heaviest: sentence,
      weight: likeness.weightOfRun(pairing.from, Math.max(first, run.first), Math.min(end, run.end)),
      score: pairing.score[sentence] ?? 0,
      runnerUp: pairing.runnerUp[sentence] ?? 0,
    }
  }
}

function isTogether(pairing: Pairing, open: Cluster, part: Cluster): boolean {
  const [before, next] = [pairing.imageEnd[open.last] ?? 0, imageOf(pairing, part.first)]
  return next >= before && next - before <= mostBetween + 1
}

function joined(open: Cluster, part: Cluster): Cluster {
  const weight = open.weight + part.weight
  const isPartHeavier = part.weight > open.weight
  return {
    first: open.first,
    last: part.last,
    heaviest: isPartHeavier ? part.heaviest : open.heaviest,
    weight,
    score: weight === 0 ? 0 : (open.score * open.weight + part.score * part.weight) / weight,
    runnerUp: Math.max(open.runnerUp, part.runnerUp),
  }
}
