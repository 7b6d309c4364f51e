import { growAlongNeighbours } from './pair-equal'
import { type Pairing, pairRuns, wordsOf } from './pairing'
import { factsBetween } from './same-facts'
import type { Likeness } from './similarity'
import { isOverlapping, type Weighed, weigherOf } from './weigh-places'
import {
  floorAlone,
  floorAmongNeighbours,
  floorByFacts,
  floorOtherFacts,
  leastLead,
  leastSupport,
  selfEvidentWords,
  surelyInPlace,
} from './weights'

/** Rounds after which nothing more is learnt from neighbours that the round before found. */
const mostRounds = 5
/** In the first of them neighbours must speak for a place, so that nobody takes it who has a better one. */
const roundsWithNeighbours = 2

/**
 * Pairs what is left by likeness and neighbours, the surest first, each sentence once; a place must be over a floor and
 * lead what else is free by `leastLead`, seen from both sides. Spec: anchoring A14–A17.
 */
export function pairSimilar(pairing: Pairing, likeness: Likeness): void {
  const weighLeftovers = weigherOf(pairing, likeness)
  for (let round = 0; round < mostRounds; round += 1) {
    const isWithNeighbours = round < roundsWithNeighbours
    const found = takeSurest(pairing, weighLeftovers(), isWithNeighbours)
    growAlongNeighbours(pairing)
    if (!found && !isWithNeighbours) return
  }
}

function takeSurest(pairing: Pairing, weighed: readonly Weighed[], isWithNeighbours: boolean): boolean {
  const rows = groupBy(weighed, ({ from, fromEnd }) => [from, fromEnd])
  const columns = groupBy(weighed, ({ to, toEnd }) => [to, toEnd])
  let isAny = false
  for (const one of weighed.toSorted((a, b) => b.score - a.score || a.from - b.from)) {
    if (!isFree(pairing, one) || !isOverFloor(pairing, one, isWithNeighbours)) continue
    const rivals = [one.from, one.fromEnd].flatMap(from => rows.get(from) ?? [])
    const claimants = [one.to, one.toEnd].flatMap(to => columns.get(to) ?? [])
    const runnerUp = Math.max(bestOther(pairing, rivals, one), bestOther(pairing, claimants, one))
    if (one.score - runnerUp < leastLead) continue
    pairRuns(pairing, one, { score: one.score, runnerUp })
    isAny = true
  }
  return isAny
}

function isOverFloor(pairing: Pairing, one: Weighed, isWithNeighbours: boolean): boolean {
  const { from, likeness, context } = one
  if (isWithNeighbours && context < leastSupport) return false
  if (
    context === 0 &&
    (pairing.isRepeated(from) || wordsOf(pairing.from, pairing.vocabulary, from) < selfEvidentWords)
  ) {
    return false
  }
  if (likeness < floorAlone - (floorAlone - floorAmongNeighbours) * context) return false
  if (context >= surelyInPlace || (context >= leastSupport && likeness >= floorOtherFacts)) return true
  const facts = factsBetween(pairing, one)
  if (context >= leastSupport) return facts !== 'other'
  return facts !== 'other' && likeness >= floorByFacts[facts]
}

function bestOther(pairing: Pairing, rivals: readonly Weighed[], one: Weighed): number {
  let best = 0
  for (const rival of rivals) {
    if (rival.score > best && !isOverlapping(rival, one) && isFree(pairing, rival)) best = rival.score
  }
  return best
}

function isFree({ image, source }: Pairing, { from, fromEnd, to, toEnd }: Weighed): boolean {
  return image[from] === -1 && image[fromEnd] === -1 && source[to] === -1 && source[toEnd] === -1
}

function groupBy(
  weighed: readonly Weighed[],
  keysOf: (one: Weighed) => readonly number[],
): ReadonlyMap<number, Weighed[]> {
  const groups = new Map<number, Weighed[]>()
  for (const one of weighed) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  }
  return groups
}
