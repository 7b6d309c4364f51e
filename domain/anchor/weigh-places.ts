import { contextOf } from './context-of'
import { type CandidatesFor, candidatesIn } from './leftovers'
import type { Candidate, Pairing, Side } from './pairing'
import { type Likeness, type Run, runOf } from './similarity'
import {
  candidatesOffered,
  containedLikeness,
  containedWhole,
  partOfNeighbour,
  partsWeighed,
  togetherLead,
  wordsShare,
  worthWeighing,
} from './weights'

/** A sentence of old and one now; or one and two, where it was split or joined. All ends are included. */
export interface Weighed extends Candidate {
  readonly from: number
  readonly fromEnd: number
  readonly toEnd: number
  readonly likeness: number
  readonly context: number
}

/** The same pair, or part of it: no rival. */
export function isOverlapping(one: Weighed, other: Weighed): boolean {
  return one.from <= other.fromEnd && other.from <= one.fromEnd && one.to <= other.toEnd && other.to <= one.toEnd
}

/** Weighs every free sentence of old against the places it may have gone to, each time it is asked. Spec: anchoring A14. */
export function weigherOf(pairing: Pairing, likeness: Likeness): () => readonly Weighed[] {
  const candidatesFor = candidatesIn(pairing)
  const weigh = rememberingWeigher(pairing, likeness)
  return () => {
    const weighed: Weighed[] = []
    pairing.candidates.clear()
    for (let from = 0; from < pairing.image.length; from += 1) {
      if (pairing.image[from] !== -1) continue
      const places = weighPlaces({ pairing, likeness, candidatesFor, weigh }, from)
      if (places.length > 0) pairing.candidates.set(from, places.slice(0, candidatesOffered))
      for (const place of places) if (place.likeness >= worthWeighing) weighed.push(place)
    }
    return weighed
  }
}

type Weigh = (from: number, fromEnd: number, to: number, toEnd: number) => Weighed

interface Weighing {
  readonly pairing: Pairing
  readonly likeness: Likeness
  readonly candidatesFor: CandidatesFor
  readonly weigh: Weigh
}

function weighPlaces({ pairing, likeness, candidatesFor, weigh }: Weighing, from: number): readonly Weighed[] {
  const isLeft = (sentences: Int32Array, at: number) => sentences[at] === -1
  const alone = candidatesFor(from)
    .map(to => weigh(from, from, to, to))
    .sort((a, b) => b.score - a.score)
  const partial = alone
    .slice(0, partsWeighed)
    .filter(one => one.likeness >= worthWeighing && one.likeness < wholeLikeness)
  const split = partial
    .filter(({ to }) => isLeft(pairing.source, to + 1) && areParts(likeness, [pairing.to, to], [pairing.from, from]))
    .map(({ to }) => weigh(from, from, to, to + 1))
    .filter(one => isBetterTogether(one, alone))
  const joined = partial
    .filter(({ to }) => isLeft(pairing.image, from + 1) && areParts(likeness, [pairing.from, from], [pairing.to, to]))
    .map(({ to }) => ({ together: weigh(from, from + 1, to, to), next: weigh(from + 1, from + 1, to, to) }))
    .filter(({ together, next }) => isBetterTogether(together, [...alone, next]))
    .map(({ together }) => together)
  if (split.length + joined.length === 0) return alone
  return [...split, ...joined, ...alone].sort((a, b) => b.score - a.score)
}

/** From here on a sentence is all there: no part of it is looked for. */
const wholeLikeness = 0.97

// What two sentences share stays the same from round to round; only their neighbours get known.
function rememberingWeigher(pairing: Pairing, likeness: Likeness): Weigh {
  const known = new Map<number, number>()
  const count = pairing.source.length
  return (from, fromEnd, to, toEnd) => {
    const key = ((from * 2 + fromEnd - from) * count + to) * 2 + toEnd - to
    const alike =
      known.get(key) ??
      alikeness(
        likeness,
        [pairing.from, runFrom(pairing.from, from, fromEnd)],
        [pairing.to, runFrom(pairing.to, to, toEnd)],
      )
    known.set(key, alike)
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

function runFrom(side: Side, first: number, last: number): Run {
  return [side.sentences.firsts[first] ?? 0, side.sentences.ends[last] ?? 0]
}

// A sentence that was joined to a stranger is half of a longer one, and all there.
function alikeness(likeness: Likeness, old: readonly [Side, Run], now: readonly [Side, Run]): number {
  const alike = likeness.runs(...old, ...now)
  if (alike >= containedLikeness || alike < worthWeighing) return alike
  const contained = likeness.contained(...old, ...now)
  return contained >= containedWhole ? Math.max(alike, contained * containedLikeness) : alike
}

type Place = readonly [side: Side, sentence: number]

// A sentence and the one after it stand, most of each, in one of the other text.
function areParts(likeness: Likeness, [side, first]: Place, [other, whole]: Place): boolean {
  const isPart = (at: number) =>
    likeness.contained(side, runOf(side, at), other, runOf(other, whole)) >= partOfNeighbour
  return isPart(first) && isPart(first + 1)
}

// Two that belong together say more of the other text than either of them alone.
function isBetterTogether(one: Weighed, alone: readonly Weighed[]): boolean {
  return alone.every(part => !isOverlapping(part, one) || one.likeness > part.likeness + togetherLead)
}
