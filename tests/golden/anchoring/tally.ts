import type { Span } from '@/domain/text/offset'
import type { GoldenClaim } from './golden-case'

/** How often claims came to stand where they truly do. */
export interface Tally {
  /** On their words, or lost when those are gone. */
  readonly right: number
  /** Elsewhere. */
  readonly wrong: number
  /** Nowhere, though their words are there. */
  readonly lost: number
  /** Somewhere, though their words are gone. */
  readonly falsely: number
  readonly removed: number
  readonly all: number
}

export const noTally: Tally = { right: 0, wrong: 0, lost: 0, falsely: 0, removed: 0, all: 0 }

/** Share of both spans together that they must have in common to be the same place. */
const samePlace = 0.8

/** Adds one claim and the place it was given; one whose truth is a matter of opinion counts for nothing. */
export function count(tally: Tally, { truth }: GoldenClaim, place: Span | undefined): Tally {
  if (truth === undefined) return tally
  const all = tally.all + 1
  if (truth === null) {
    const removed = tally.removed + 1
    return place
      ? { ...tally, all, removed, falsely: tally.falsely + 1 }
      : { ...tally, all, removed, right: tally.right + 1 }
  }
  if (!place) return { ...tally, all, lost: tally.lost + 1 }
  const isRight = overlap(truth, place) >= samePlace
  return { ...tally, all, ...(isRight ? { right: tally.right + 1 } : { wrong: tally.wrong + 1 }) }
}

export function plus(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    lost: one.lost + other.lost,
    falsely: one.falsely + other.falsely,
    removed: one.removed + other.removed,
    all: one.all + other.all,
  }
}

/** In hundredths. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole
}

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
