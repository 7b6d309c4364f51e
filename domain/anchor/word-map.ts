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
  const images: number[] = []
  let now = 0
  for (const { count, added, removed } of diffArrays([...words], [...wordsNow])) {
    if (!added) for (let i = 0; i < count; i += 1) images.push(removed ? -1 : now + i)
    if (!removed) now += count
  }
  closeUp(images, words, wordsNow)
  for (const [at, image] of images.entries()) if (image >= 0) map(at, image)
}

// A difference may tie a word to an equal one far from its neighbours ("the … the council"): tie it to the near one.
function closeUp(images: number[], words: readonly number[], wordsNow: readonly number[]): void {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const [image, after] = [images[at] ?? -1, images[at + 1] ?? -1]
    if (image < 0 || after < 0 || after === image + 1 || (at > 0 && images[at - 1] === image - 1)) continue
    if (wordsNow[after - 1] === words[at]) images[at] = after - 1
  }
  for (let at = 1; at < words.length; at += 1) {
    const [before, image] = [images[at - 1] ?? -1, images[at] ?? -1]
    if (image < 0 || before < 0 || image === before + 1 || images[at + 1] === image + 1) continue
    if (wordsNow[before + 1] === words[at]) images[at] = before + 1
  }
}
