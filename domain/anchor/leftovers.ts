import { imageOf, type Pairing, type Side } from './pairing'
import { candidatesWeighed, commonWord, keysLookedUp, neighbourReach } from './weights'

/** Numbers for the words and the pairs of neighbouring words of a sentence, read once. */
export interface SentenceKeys {
  ofOld(sentence: number): readonly number[]
  ofNow(sentence: number): readonly number[]
}

/** Sentences now that are nobody's yet, by the words and the pairs of words in them. */
export interface LeftoverIndex {
  readonly keys: SentenceKeys
  readonly found: ReadonlyMap<number, readonly number[]>
}

/** The keys of both texts, each sentence's when it is first asked for. */
export function keysOf(pairing: Pairing): SentenceKeys {
  const once = (side: Side) => {
    const known: (readonly number[] | undefined)[] = new Array(side.sentences.firsts.length)
    return (sentence: number) => {
      const keys = known[sentence] ?? keysIn(pairing, side, sentence)
      known[sentence] = keys
      return keys
    }
  }
  return { ofOld: once(pairing.from), ofNow: once(pairing.to) }
}

/** Linear in what is left. */
export function indexLeftovers(pairing: Pairing, keys: SentenceKeys): LeftoverIndex {
  const index = new Map<number, number[]>()
  for (let to = 0; to < pairing.source.length; to += 1) {
    if (pairing.source[to] !== -1) continue
    for (const key of keys.ofNow(to)) {
      const found = index.get(key)
      if (!found) index.set(key, [to])
      else if (found.length <= commonWord && found.at(-1) !== to) found.push(to)
    }
  }
  return { keys, found: index }
}

/** Free sentences now that `from` of old may have become: those that share its rarest words, and those beside its neighbours. */
export function candidatesFor(pairing: Pairing, { keys, found }: LeftoverIndex, from: number): readonly number[] {
  const rare = keys
    .ofOld(from)
    .flatMap(key => {
      const places = found.get(key)
      return places && places.length <= commonWord ? [places] : []
    })
    .sort((a, b) => a.length - b.length)
  const votes = new Map<number, number>()
  for (const places of rare.slice(0, keysLookedUp)) {
    for (const to of places) votes.set(to, (votes.get(to) ?? 0) + 1 / places.length)
  }
  const voted = [...votes].sort((a, b) => b[1] - a[1]).slice(0, candidatesWeighed)
  const candidates = new Set(voted.map(([to]) => to))
  for (const to of besideNeighbours(pairing, from)) candidates.add(to)
  return [...candidates]
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
