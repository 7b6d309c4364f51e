import type { Cluster } from './cluster'
import { sentenceOf } from './cluster'
import { imageOf } from './pairing'
import type { Comparison } from './place-claim'
import { runOf } from './similarity'
import { lowest, type TokenRun } from './token-run'

/** Where a claim's words went, and whether what stands on both sides of it in its sentence was found again. */
export interface Edges {
  readonly run: TokenRun
  readonly isPinned: boolean
}

/**
 * From the first to the last word of the claim that was found again, with what replaced its words before and after
 * those; what was put in beside the claim is not part of it. Undefined where nothing stands there. Spec: anchoring A21.
 */
export function edgesOf(comparison: Comparison, claim: TokenRun, cluster: Cluster): Edges | undefined {
  const [clusterFirst] = runOf(comparison.pairing.from, cluster.first)
  const [, clusterEnd] = runOf(comparison.pairing.from, cluster.last)
  const run = { first: Math.max(claim.first, clusterFirst), end: Math.min(claim.end, clusterEnd) }
  const left = knownBefore(comparison, run)
  const right = knownAfter(comparison, run)
  const first = left.gap === 0 ? left.now : left.now - shareOf(left)
  const end = right.gap === 0 ? right.now : right.now + shareOf(right)
  if (left.isAny) return first < end ? { run: { first, end }, isPinned: true } : undefined
  return replacing(comparison, run)
}

interface Edge {
  readonly isAny: boolean
  /** The outermost word of the claim that was found again: its place now (after it, at the end). */
  readonly now: number
  /** Words of old between it and the next one outside that was found again; how many of them are the claim's; words there now. */
  readonly gap: number
  readonly claims: number
  readonly gapNow: number
}

// Where a claim ends amid words that were replaced together, it takes its part of the new ones.
function shareOf({ gap, claims, gapNow }: Edge): number {
  return Math.round((gapNow * claims) / gap)
}

function knownBefore({ pairing, map }: Comparison, { first, end }: TokenRun): Edge {
  let known = first
  while (known < end && map.imageOf(known) < 0) known += 1
  if (known === end) return { isAny: false, now: 0, gap: 0, claims: 0, gapNow: 0 }
  const now = map.imageOf(known)
  const [start] = runOf(pairing.from, sentenceOf(pairing, known))
  const startNow = pairing.to.sentences.firsts[lowest(pairing.to.sentences.firsts, now + 1) - 1] ?? 0
  let outside = known - 1
  while (outside >= start && map.imageOf(outside) < 0) outside -= 1
  const outsideNow = outside >= start ? map.imageOf(outside) : startNow - 1
  const gap = known - Math.max(outside, start - 1) - 1
  return { isAny: true, now, gap, claims: Math.min(gap, known - first), gapNow: Math.max(0, now - outsideNow - 1) }
}

function knownAfter({ pairing, map }: Comparison, { first, end }: TokenRun): Edge {
  let known = end - 1
  while (known >= first && map.imageOf(known) < 0) known -= 1
  if (known < first) return { isAny: false, now: 0, gap: 0, claims: 0, gapNow: 0 }
  const now = map.imageOf(known)
  const [, close] = runOf(pairing.from, sentenceOf(pairing, known))
  const closeNow = pairing.to.sentences.ends[lowest(pairing.to.sentences.firsts, now + 1) - 1] ?? 0
  let outside = known + 1
  while (outside < close && map.imageOf(outside) < 0) outside += 1
  const outsideNow = outside < close ? map.imageOf(outside) : closeNow
  const gap = Math.min(outside, close) - known - 1
  return {
    isAny: true,
    now: now + 1,
    gap,
    claims: Math.min(gap, end - 1 - known),
    gapNow: Math.max(0, outsideNow - now - 1),
  }
}

// Nothing of the claim is left: what stands now between the words on either side of it.
function replacing({ pairing, map }: Comparison, { first, end }: TokenRun): Edges | undefined {
  const sentence = sentenceOf(pairing, first)
  const [start, close] = runOf(pairing.from, sentence)
  const image = imageOf(pairing, sentence)
  if (image < 0 || end > close) return undefined
  let [before, after] = [first - 1, end]
  while (before >= start && map.imageOf(before) < 0) before -= 1
  while (after < close && map.imageOf(after) < 0) after += 1
  const [startNow] = runOf(pairing.to, image)
  const [, closeNow] = runOf(pairing.to, pairing.imageEnd[sentence] ?? image)
  const from = before >= start ? map.imageOf(before) + 1 : startNow
  const to = after < close ? map.imageOf(after) : closeNow
  const gap = after - before - 1
  const skipped = Math.round(((to - from) * (first - before - 1)) / gap)
  const count = Math.round(((to - from) * (end - first)) / gap)
  const run = { first: from + skipped, end: Math.min(to, from + skipped + count) }
  return run.first < run.end ? { run, isPinned: gap - (end - first) <= 1 } : undefined
}
