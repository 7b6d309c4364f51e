import { diffArrays } from 'diff'
import { imageOf, type Pairing } from './pairing'

/** Where each word of old went, asked for by sentence: -1 where it is gone. Filled as far as claims ask. */
export interface WordMap {
  /** Makes sure that the words of a sentence of old are mapped. */
  fill(sentence: number): void
  imageOf(token: number): number
}

/** Spec: anchoring A19. */
export function wordMapOf(pairing: Pairing): WordMap {
  const { from, to } = pairing
  const images = new Int32Array(from.tokens.words.length).fill(-1)
  const isFilled = new Uint8Array(pairing.image.length)
  const fill = (sentence: number) => {
    if (isFilled[sentence] === 1 || imageOf(pairing, sentence) < 0) return
    const [first, last] = joinedWith(pairing, sentence)
    isFilled.fill(1, first, last + 1)
    const start = from.sentences.firsts[first] ?? 0
    const startNow = to.sentences.firsts[imageOf(pairing, first)] ?? 0
    const words = from.tokens.words.slice(start, from.sentences.ends[last])
    const wordsNow = to.tokens.words.slice(startNow, to.sentences.ends[pairing.imageEnd[last] ?? 0])
    mapCommon(words, wordsNow, (at, now) => {
      images[start + at] = startNow + now
    })
  }
  return { fill, imageOf: token => images[token] ?? -1 }
}

// Sentences of old that were joined to one are compared with it together.
function joinedWith(pairing: Pairing, sentence: number): readonly [number, number] {
  let [first, last] = [sentence, sentence]
  while (first > 0 && imageOf(pairing, first - 1) === imageOf(pairing, sentence)) first -= 1
  while (imageOf(pairing, last + 1) === imageOf(pairing, sentence)) last += 1
  return [first, last]
}

function mapCommon(words: readonly number[], wordsNow: readonly number[], map: (at: number, now: number) => void) {
  if (words.length === wordsNow.length && words.every((word, at) => word === wordsNow[at])) {
    for (let at = 0; at < words.length; at += 1) map(at, at)
    return
  }
  let [at, now] = [0, 0]
  for (const { count, added, removed } of diffArrays([...words], [...wordsNow])) {
    if (!added && !removed) for (let i = 0; i < count; i += 1) map(at + i, now + i)
    if (!added) at += count
    if (!removed) now += count
  }
}
