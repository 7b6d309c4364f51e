import { imageOf, type Pairing, type Side } from './pairing'
import { runOf } from './similarity'
import { candidatesWeighed, commonWord, neighbourReach } from './weights'

/** Sentences now that are nobody's yet, by the words and the pairs of neighbouring words in them. */
export type LeftoverIndex = ReadonlyMap<number, readonly number[]>

/** Linear in what is left. */
export function indexLeftovers(pairing: Pairing): LeftoverIndex {
  const index = new Map<number, number[]>()
  for (let to = 0; to < pairing.source.length; to += 1) {
    if (pairing.source[to] !== -1) continue
    for (const key of keysIn(pairing, pairing.to, to)) {
      const found = index.get(key)
      if (found) found.push(to)
      else index.set(key, [to])
    }
  }
  return index
}

/** Free sentences now that `from` of old may have become: those beside its neighbours, and those that share rare words. */
export function candidatesFor(pairing: Pairing, index: LeftoverIndex, from: number): readonly number[] {
  const votes = new Map<number, number>()
  for (const key of keysIn(pairing, pairing.from, from)) {
    const found = index.get(key)
    if (!found || found.length > commonWord) continue
    for (const to of found) votes.set(to, (votes.get(to) ?? 0) + 1 / found.length)
  }
  const voted = [...votes].sort((a, b) => b[1] - a[1]).slice(0, candidatesWeighed)
  return [...new Set([...voted.map(([to]) => to), ...besideNeighbours(pairing, from)])]
}

// What is free in the gap after the nearest sentence before that was found again, and in the one before the nearest after.
function besideNeighbours(pairing: Pairing, from: number): number[] {
  const found: number[] = []
  const isFree = (to: number) => pairing.source[to] === -1
  let old = from - 1
  while (old >= from - neighbourReach && imageOf(pairing, old) < 0) old -= 1
  let to = old < 0 ? 0 : (pairing.imageEnd[old] ?? -1) + 1
  if (old < 0 || imageOf(pairing, old) >= 0) {
    for (let i = 0; i < neighbourReach && isFree(to); i += 1, to += 1) found.push(to)
  }
  const last = pairing.image.length - 1
  old = from + 1
  while (old <= from + neighbourReach && old <= last && imageOf(pairing, old) < 0) old += 1
  to = old > last ? pairing.source.length - 1 : imageOf(pairing, old) - 1
  if (old > last || imageOf(pairing, old) >= 0) {
    for (let i = 0; i < neighbourReach && isFree(to); i += 1, to -= 1) found.push(to)
  }
  return found
}

function keysIn({ vocabulary }: Pairing, side: Side, sentence: number): ReadonlySet<number> {
  const keys = new Set<number>()
  const [first, end] = runOf(side, sentence)
  const { words } = side.tokens
  for (let at = first; at < end; at += 1) {
    const word = words[at] ?? 0
    if (vocabulary.isWord[word]) keys.add(word)
    // Numbers of pairs start after those of words; exact up to 90 million different words.
    if (at + 1 < end) keys.add((word + 1) * vocabulary.counts.length + (words[at + 1] ?? 0))
  }
  return keys
}
