import { imageOf, type Pairing, type Side } from './pairing'
import { candidatesWeighed, commonWord, keysLookedUp, neighbourReach } from './weights'

/** Free sentences now that `from` of old may have become: those that share its rarest words, and those beside its neighbours. */
export type CandidatesFor = (from: number) => readonly number[]

/** Reads what is left once: it only gets less. Linear in it. Spec: anchoring A14. */
export function candidatesIn(pairing: Pairing): CandidatesFor {
  const index = indexLeftovers(pairing)
  const known: (readonly number[] | undefined)[] = new Array(pairing.image.length)
  return from => {
    const alike = known[from] ?? sharingRareWords(pairing, index, from)
    known[from] = alike
    const candidates = new Set(alike.filter(to => pairing.source[to] === -1).slice(0, candidatesWeighed))
    for (const to of besideNeighbours(pairing, from)) candidates.add(to)
    return [...candidates]
  }
}

type LeftoverIndex = ReadonlyMap<number, readonly number[]>

function indexLeftovers(pairing: Pairing): LeftoverIndex {
  const index = new Map<number, number[]>()
  for (let to = 0; to < pairing.source.length; to += 1) {
    if (pairing.source[to] !== -1) continue
    for (const key of keysIn(pairing, pairing.to, to)) {
      const found = index.get(key)
      if (!found) index.set(key, [to])
      else if (found.length <= commonWord && found.at(-1) !== to) found.push(to)
    }
  }
  return index
}

/** Kept for later rounds, when some of the best ones are somebody else's. */
const candidatesKept = 3 * candidatesWeighed

function sharingRareWords(pairing: Pairing, index: LeftoverIndex, from: number): readonly number[] {
  const rare: (readonly number[])[] = []
  for (const key of keysIn(pairing, pairing.from, from)) {
    const places = index.get(key)
    if (places && places.length <= commonWord) rare.push(places)
  }
  rare.sort((a, b) => a.length - b.length)
  const votes = new Map<number, number>()
  for (const places of rare.slice(0, keysLookedUp)) {
    for (const to of places) votes.set(to, (votes.get(to) ?? 0) + 1 / places.length)
  }
  const voted = [...votes].sort((a, b) => b[1] - a[1])
  return voted.slice(0, candidatesKept).map(([to]) => to)
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

function keysIn({ vocabulary }: Pairing, { tokens, sentences }: Side, sentence: number): readonly number[] {
  const { isWord, counts } = vocabulary
  const keys: number[] = []
  const end = sentences.ends[sentence] ?? 0
  for (let at = sentences.firsts[sentence] ?? 0; at < end; at += 1) {
    const word = tokens.words[at] ?? 0
    if (isWord[word] && (counts[word] ?? 0) <= everywhere) keys.push(word)
    // Numbers of pairs start after those of words; exact up to 90 million different words.
    if (at + 1 < end) keys.push((word + 1) * counts.length + (tokens.words[at + 1] ?? 0))
  }
  return keys
}

/** Times a word stands in both texts from which on looking it up is a waste: it is common among what is left as well. */
const everywhere = 1_000
