import { bylineWeight } from './bylines'
import type { Place } from './clues'
import type { Facts } from './facts'
import { isCredit } from './pictures'
import { findTitle } from './title'

// A paragraph of the body is a sentence of so many words, or so many characters whatever it ends with.
const fewestBodyWords = 12
const fewestBodyCharacters = 220

export interface Places {
  readonly places: readonly Place[]
  readonly title: number
  /** A piece that could be the title as well; -1 where there is none. */
  readonly rival: number
}

/** Every piece with what stands around it. Linear in the number of pieces. */
export function placesOf(all: readonly Facts[]): Places {
  const bodyStart = findBody(all)
  const { index: title, rival } = findTitle(all, all.length > 1 ? bodyStart : 0)
  const bodyEnd = all.findLastIndex(isBody)
  const middle = middleLength(all)
  const articleIsCapitals = all.filter(facts => facts.isCapitals).length > all.length / 2
  const lastByline = all.slice(0, Math.max(bodyStart, 0)).findLastIndex(facts => bylineWeight(facts).weight >= 4)
  const nextCopy = nextCopyOf(all)
  const places = all.map((facts, index): Place => {
    const before = previousCopy(all, index)
    const after = nextCopy[index] ?? -1
    const next = all[after]
    const previous = all[before]
    return {
      ...facts,
      index,
      isBeforeBody: index < bodyStart,
      isAfterBody: index > bodyEnd,
      titleAt: title < 0 || index === title || !isCopy(facts) ? 0 : before === title ? -1 : after === title ? 1 : 0,
      bylineFollows: index < lastByline,
      copyFollows: next !== undefined && (isBody(next) || next.isListItem || isSentence(next)),
      sentenceEndsBefore: previous?.endsSentence === true || (previous?.isListItem ?? false),
      besideMiddle: middle > 0 ? facts.length / middle : 1,
      articleIsCapitals,
    }
  })
  return { places, title, rival }
}

function isBody(facts: Facts): boolean {
  if (facts.residue?.isSure || facts.isListItem || facts.isVerse) return false
  return (facts.endsSentence && facts.words >= fewestBodyWords) || facts.length >= fewestBodyCharacters
}

// Short sentences follow a heading, too; they do not make the body.
function isSentence(facts: Facts): boolean {
  return facts.endsSentence && facts.words >= 5
}

// A standfirst may be whole sentences: where a byline follows within two pieces, the body begins after it.
function findBody(all: readonly Facts[]): number {
  const first = all.findIndex(facts => isBody(facts) || facts.isListItem || facts.isVerse)
  if (first < 0) return all.length
  const byline = all.slice(0, first + 3).findLastIndex(facts => bylineWeight(facts).weight >= 4)
  if (byline <= first || all[first]?.isListItem) return first
  const after = all.findIndex((facts, index) => index > byline && (isBody(facts) || facts.isListItem))
  return after < 0 ? first : after
}

// Copy as opposed to credits, bylines and residue, which may stand between a title and its standfirst.
function isCopy(facts: Facts): boolean {
  return !facts.residue?.isSure && !isCredit(facts.head, facts.endsSentence) && bylineWeight(facts).weight < 4
}

// How far back a piece looks for the copy before it.
const farthestBack = 8

function previousCopy(all: readonly Facts[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - farthestBack); at -= 1) {
    const facts = all[at]
    if (facts && isCopy(facts)) return at
  }
  return -1
}

function nextCopyOf(all: readonly Facts[]): number[] {
  const next: number[] = new Array(all.length).fill(-1)
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const following = all[at + 1]
    next[at] = following && isCopy(following) ? at + 1 : (next[at + 1] ?? -1)
  }
  return next
}

function middleLength(all: readonly Facts[]): number {
  const lengths = all
    .filter(isBody)
    .map(facts => facts.length)
    .sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}
