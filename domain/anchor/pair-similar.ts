import { contextOf } from './context-of'
import { candidatesFor, indexLeftovers, keysOf, type LeftoverIndex, type SentenceKeys } from './leftovers'
import { growAlongNeighbours } from './pair-equal'
import { type Pairing, pairRuns, type Side, wordsOf } from './pairing'
import { tellsOtherFacts } from './same-facts'
import { type Likeness, type Run, runOf } from './similarity'
import {
  candidatesOffered,
  containedLikeness,
  containedWhole,
  floorAlone,
  floorAmongNeighbours,
  leastLead,
  leastSupport,
  partOfNeighbour,
  partsWeighed,
  selfEvidentWords,
  togetherLead,
  wordsShare,
} from './weights'

/** A sentence of old and one now; or one and two, where it was split or joined. All ends are included. */
interface Weighed {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
  readonly likeness: number
  readonly context: number
  readonly score: number
}

/** Rounds after which nothing more is learnt from neighbours that the round before found. */
const mostRounds = 5
/** In the first of them neighbours must speak for a place, so that nobody takes it who has a better one. */
const roundsWithNeighbours = 2

/**
 * Pairs what is left by likeness and neighbours, the surest first, each sentence once; a place must be over a floor and
 * lead what else is free by `leastLead`, seen from both sides. Spec: anchoring A14–A17.
 */
export function pairSimilar(pairing: Pairing, likeness: Likeness): void {
  const keys = keysOf(pairing)
  for (let round = 0; round < mostRounds; round += 1) {
    const isWithNeighbours = round < roundsWithNeighbours
    const found = takeSurest(pairing, weighLeftovers(pairing, likeness, keys), isWithNeighbours)
    growAlongNeighbours(pairing)
    if (!found && !isWithNeighbours) return
  }
}

function weighLeftovers(pairing: Pairing, likeness: Likeness, keys: SentenceKeys): Weighed[] {
  const index = indexLeftovers(pairing, keys)
  const weighed: Weighed[] = []
  pairing.candidates.clear()
  for (let from = 0; from < pairing.image.length; from += 1) {
    if (pairing.image[from] !== -1) continue
    const ofThis = weighPlaces(pairing, likeness, index, from)
    if (ofThis.length > 0) pairing.candidates.set(from, ofThis.slice(0, candidatesOffered))
    weighed.push(...ofThis)
  }
  return weighed
}

function weighPlaces(pairing: Pairing, likeness: Likeness, index: LeftoverIndex, from: number): readonly Weighed[] {
  const weigh = weigher(pairing, likeness)
  const isLeft = (sentences: Int32Array, at: number) => sentences[at] === -1
  const alone = candidatesFor(pairing, index, from)
    .map(to => weigh(from, from, to, to))
    .sort((a, b) => b.score - a.score)
  const likely = alone.slice(0, partsWeighed)
  const split = likely
    .filter(({ to }) => isLeft(pairing.source, to + 1) && areParts(likeness, [pairing.to, to], [pairing.from, from]))
    .map(({ to }) => weigh(from, from, to, to + 1))
    .filter(one => isBetterTogether(one, alone))
  const joined = likely
    .filter(({ to }) => isLeft(pairing.image, from + 1) && areParts(likeness, [pairing.from, from], [pairing.to, to]))
    .map(({ to }) => ({ together: weigh(from, from + 1, to, to), next: weigh(from + 1, from + 1, to, to) }))
    .filter(({ together, next }) => isBetterTogether(together, [...alone, next]))
    .map(({ together }) => together)
  if (split.length + joined.length === 0) return alone
  const all = [...split, ...joined, ...alone]
  return all.sort((a, b) => b.score - a.score)
}

function weigher(pairing: Pairing, likeness: Likeness) {
  return (from: number, fromEnd: number, to: number, toEnd: number): Weighed => {
    const [first] = runOf(pairing.from, from)
    const [, end] = runOf(pairing.from, fromEnd)
    const [firstNow] = runOf(pairing.to, to)
    const [, endNow] = runOf(pairing.to, toEnd)
    const alike = alikeness(likeness, [pairing.from, [first, end]], [pairing.to, [firstNow, endNow]])
    const context = contextOf(pairing, { from, fromEnd, to, toEnd })
    return {
      from,
      fromEnd,
      to,
      toEnd,
      likeness: alike,
      context,
      score: wordsShare * alike + (1 - wordsShare) * context,
    }
  }
}

// A sentence that was joined to a stranger is half of a longer one, and all there.
function alikeness(likeness: Likeness, old: readonly [Side, Run], now: readonly [Side, Run]): number {
  const alike = likeness.runs(...old, ...now)
  if (alike >= containedLikeness || alike < 0.3) return alike
  const contained = likeness.contained(...old, ...now)
  return contained >= containedWhole ? Math.max(alike, contained * containedLikeness) : alike
}

// A sentence and the one after it stand, most of each, in one of the other text.
function areParts(likeness: Likeness, [side, first]: Place, [other, whole]: Place): boolean {
  const isPart = (at: number) =>
    likeness.contained(side, runOf(side, at), other, runOf(other, whole)) >= partOfNeighbour
  return isPart(first) && isPart(first + 1)
}

type Place = readonly [side: Side, sentence: number]

// Two that belong together say more of the other text than either of them alone.
function isBetterTogether(one: Weighed, alone: readonly Weighed[]): boolean {
  return alone.every(part => !isOverlapping(part, one) || one.likeness > part.likeness + togetherLead)
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
  return context >= leastSupport || !tellsOtherFacts(pairing, one)
}

function bestOther(pairing: Pairing, rivals: readonly Weighed[], one: Weighed): number {
  let best = 0
  for (const rival of rivals) {
    if (rival.score > best && !isOverlapping(rival, one) && isFree(pairing, rival)) best = rival.score
  }
  return best
}

// The same pair, or part of it: no rival.
function isOverlapping(one: Weighed, other: Weighed): boolean {
  return one.from <= other.fromEnd && other.from <= one.fromEnd && one.to <= other.toEnd && other.to <= one.toEnd
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
