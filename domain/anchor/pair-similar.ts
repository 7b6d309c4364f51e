import { contextOf } from './context-of'
import { candidatesFor, indexLeftovers } from './leftovers'
import { growAlongNeighbours } from './pair-equal'
import { areFree, type Candidate, type Pairing, pair, wordsOf } from './pairing'
import type { Likeness } from './similarity'
import { candidatesOffered, floorAlone, floorAmongNeighbours, leastLead, selfEvidentWords, wordsShare } from './weights'

interface Weighed extends Candidate {
  readonly from: number
  readonly likeness: number
  readonly context: number
}

/** Rounds after which nothing more is learnt from neighbours that the round before found. */
const mostRounds = 5

/**
 * Pairs what is left by likeness and neighbours, the surest first, each sentence once; a place must be over a floor and
 * lead what else is free by `leastLead`, seen from both sides. Spec: anchoring A14–A16.
 */
export function pairSimilar(pairing: Pairing, likeness: Likeness): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const weighed = weighLeftovers(pairing, likeness)
    // Alone is for later: first what neighbours speak for, so that nobody takes its place.
    const isWithNeighbours = round < 2
    const found = takeSurest(pairing, weighed, isWithNeighbours)
    growAlongNeighbours(pairing)
    if (!found && !isWithNeighbours) return
  }
}

function weighLeftovers(pairing: Pairing, likeness: Likeness): Weighed[] {
  const index = indexLeftovers(pairing)
  const weighed: Weighed[] = []
  pairing.candidates.clear()
  for (let from = 0; from < pairing.image.length; from += 1) {
    if (pairing.image[from] !== -1) continue
    const ofThis = candidatesFor(pairing, index, from).map(to => weigh(pairing, likeness, from, to))
    ofThis.sort((a, b) => b.score - a.score)
    if (ofThis.length > 0) pairing.candidates.set(from, ofThis.slice(0, candidatesOffered))
    weighed.push(...ofThis)
  }
  return weighed
}

function weigh(pairing: Pairing, likeness: Likeness, from: number, to: number): Weighed {
  const alike = likeness.sentences(pairing.from, from, pairing.to, to)
  const context = contextOf(pairing, from, to)
  return { from, to, likeness: alike, context, score: wordsShare * alike + (1 - wordsShare) * context }
}

function takeSurest(pairing: Pairing, weighed: readonly Weighed[], isWithNeighbours: boolean): boolean {
  const rows = groupBy(weighed, one => one.from)
  const columns = groupBy(weighed, one => one.to)
  let isAny = false
  for (const one of weighed.toSorted((a, b) => b.score - a.score || a.from - b.from)) {
    if (!areFree(pairing, one.from, one.to) || !isOverFloor(pairing, one, isWithNeighbours)) continue
    const runnerUp = Math.max(bestOther(pairing, rows.get(one.from), one), bestOther(pairing, columns.get(one.to), one))
    if (one.score - runnerUp < leastLead) continue
    pair(pairing, one.from, one.to, { score: one.score, runnerUp })
    isAny = true
  }
  return isAny
}

function isOverFloor(pairing: Pairing, { from, likeness, context }: Weighed, isWithNeighbours: boolean): boolean {
  if (isWithNeighbours && context < 0.5) return false
  if (context === 0 && wordsOf(pairing.from, pairing.vocabulary, from) < selfEvidentWords) return false
  return likeness >= floorAlone - (floorAlone - floorAmongNeighbours) * Math.min(1, context * 2)
}

function bestOther(pairing: Pairing, rivals: readonly Weighed[] = [], one: Weighed): number {
  let best = 0
  for (const rival of rivals) {
    if (rival !== one && rival.score > best && areFree(pairing, rival.from, rival.to)) best = rival.score
  }
  return best
}

function groupBy(weighed: readonly Weighed[], keyOf: (one: Weighed) => number): ReadonlyMap<number, Weighed[]> {
  const groups = new Map<number, Weighed[]>()
  for (const one of weighed) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
