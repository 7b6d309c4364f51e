import { imageOf, type Pairing, type Side } from './pairing'
import { placeInLonger } from './place-in-longer'
import type { Likeness } from './similarity'
import { runOf } from './similarity'
import { partOfNeighbour } from './weights'

/** Gives a split sentence its second part, joined sentences their common place, and a sentence its place in a longer one. Spec: anchoring A17. */
export function joinParts(pairing: Pairing, likeness: Likeness): void {
  for (let to = 0; to < pairing.source.length; to += 1) {
    if (pairing.source[to] === -1) takeAsPart(pairing, likeness, to)
  }
  for (let from = 0; from < pairing.image.length; from += 1) {
    if (pairing.image[from] === -1) giveToNeighbour(pairing, likeness, from)
  }
  placeInLonger(pairing, likeness)
}

function takeAsPart(pairing: Pairing, likeness: Likeness, to: number): void {
  const { source, image, imageEnd } = pairing
  for (const beside of [to - 1, to + 1]) {
    const from = source[beside] ?? -1
    if (from < 0 || !isLeftoverOf(pairing, likeness, [pairing.to, to], [pairing.from, from], [pairing.to, beside]))
      continue
    source[to] = from
    if (beside < to) imageEnd[from] = to
    else image[from] = to
    return
  }
}

function giveToNeighbour(pairing: Pairing, likeness: Likeness, from: number): void {
  for (const beside of [from - 1, from + 1]) {
    const to = imageOf(pairing, beside)
    if (to < 0 || pairing.imageEnd[beside] !== to) continue
    if (!isLeftoverOf(pairing, likeness, [pairing.from, from], [pairing.to, to], [pairing.from, beside])) continue
    pairing.image[from] = to
    pairing.imageEnd[from] = to
    pairing.score[from] = pairing.score[beside] ?? 0
    pairing.candidates.delete(from)
    if (beside > from) pairing.source[to] = from
    return
  }
}

type Place = readonly [side: Side, sentence: number]

// Most of `part` is what `whole` has and its present partner has not.
function isLeftoverOf({ vocabulary }: Pairing, likeness: Likeness, part: Place, whole: Place, partner: Place): boolean {
  const left = new Map<number, number>()
  for (const word of wordsAt(whole)) left.set(word, (left.get(word) ?? 0) + 1)
  for (const word of wordsAt(partner)) left.set(word, (left.get(word) ?? 0) - 1)
  let [shared, all] = [0, 0]
  for (const word of wordsAt(part)) {
    if (!vocabulary.isWord[word]) continue
    all += likeness.weightOf(word)
    const count = left.get(word) ?? 0
    if (count <= 0) continue
    left.set(word, count - 1)
    shared += likeness.weightOf(word)
  }
  return all > 0 && shared / all >= partOfNeighbour
}

function wordsAt([side, sentence]: Place): readonly number[] {
  return side.tokens.words.slice(...runOf(side, sentence))
}
