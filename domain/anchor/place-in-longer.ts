import { type Pairing, wordsOf } from './pairing'
import { type Likeness, runOf } from './similarity'
import { commonWord, containedWhole, leastLead, selfEvidentWords } from './weights'

/**
 * Finds sentences that were joined to one from elsewhere: whole in what a sentence now has more than the one of old
 * that it is. Linear in what is left. Spec: anchoring A17.
 */
export function placeInLonger(pairing: Pairing, likeness: Likeness): void {
  const left = Array.from(pairing.image.keys()).filter(
    from => pairing.image[from] === -1 && wordsOf(pairing.from, pairing.vocabulary, from) >= selfEvidentWords,
  )
  if (left.length === 0) return
  const index = indexAdded(pairing)
  for (const from of left) {
    const [best, second] = placesFor(pairing, likeness, index, from)
    if (!best || best.share < containedWhole || (second && best.share - second.share < leastLead)) continue
    pairing.image[from] = best.to
    pairing.imageEnd[from] = best.to
    pairing.score[from] = best.share
    pairing.runnerUp[from] = second?.share ?? 0
  }
}

// By word: the sentences now that have it and whose sentence of old had not, with how often.
type AddedWords = ReadonlyMap<number, ReadonlyMap<number, number>>

function indexAdded(pairing: Pairing): AddedWords {
  const index = new Map<number, Map<number, number>>()
  for (let to = 0; to < pairing.source.length; to += 1) {
    const from = pairing.source[to] ?? -1
    if (from < 0) continue
    for (const [word, count] of addedTo(pairing, from, to)) {
      const found = index.get(word) ?? new Map<number, number>()
      index.set(word, found.set(to, count))
    }
  }
  return index
}

function addedTo({ from: old, to: now }: Pairing, from: number, to: number): ReadonlyMap<number, number> {
  if (old.sentences.keys[from] === now.sentences.keys[to]) return new Map()
  const counts = new Map<number, number>()
  for (const word of now.tokens.words.slice(...runOf(now, to))) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of old.tokens.words.slice(...runOf(old, from))) {
    const count = counts.get(word) ?? 0
    if (count > 1) counts.set(word, count - 1)
    else counts.delete(word)
  }
  return counts
}

function placesFor(pairing: Pairing, likeness: Likeness, index: AddedWords, from: number) {
  const shares = new Map<number, number>()
  const words = pairing.from.tokens.words
    .slice(...runOf(pairing.from, from))
    .filter(word => pairing.vocabulary.isWord[word])
  const all = words.reduce((sum, word) => sum + likeness.weightOf(word), 0)
  const seen = new Map<number, number>()
  for (const word of words) {
    const time = (seen.get(word) ?? 0) + 1
    seen.set(word, time)
    const found = index.get(word)
    if (!found) continue
    // A common word adds to the places that rarer ones named.
    const places = found.size <= commonWord ? [...found.keys()] : [...shares.keys()]
    for (const to of places) {
      if ((found.get(to) ?? 0) >= time) shares.set(to, (shares.get(to) ?? 0) + likeness.weightOf(word) / all)
    }
  }
  return [...shares].map(([to, share]) => ({ to, share })).sort((a, b) => b.share - a.share)
}
