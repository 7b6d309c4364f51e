import type { Span } from '../text/offset'
import { type Anchor, isPlaced } from './anchor'
import { sentenceOf } from './cluster'
import type { Side } from './pairing'
import type { Comparison, Placed } from './place-claim'
import { factsBetween } from './same-facts'
import { runOf } from './similarity'
import { lowest, tokensIn } from './token-run'
import { newVocabulary, readTokens } from './tokens'
import { leastLead, selfEvidentWords, wordsShare } from './weights'

/** Words that a place in the leftover text is looked up by; `keyAt` reads as many. */
const lookedUp = 3
/** Weight of words that says something: "that, in contrast to the" does not. */
const leastTold = 1.2
/** Share of the words around that must stand around it still: a phrase may be written anew anywhere. */
const leastAround = 0.4
/** The same for words that the old text has more than once. */
const leastAroundPhrase = 0.8
/** Words on either side that tell equal passages apart. */
const contextWords = 8

/** Where words stand word for word in sentences that are new, told apart by the words around them. */
export type FindWords = (anchor: Anchor) => Placed | undefined

/**
 * Looks for a claim's exact words in what no sentence of old became. It speaks for itself from `selfEvidentWords` on;
 * of several places one must lead by its surroundings. Linear in what is left, once. Spec: anchoring A23.
 */
export function findWordsIn(comparison: Comparison): FindWords {
  const { pairing } = comparison
  const { tokens } = pairing.to
  const { numbers, isWord } = pairing.vocabulary
  let index: WordIndex | undefined
  let oldIndex: WordIndex | undefined
  const read = (text: string) => {
    const own = newVocabulary()
    const { words } = readTokens(text, own)
    const names = [...own.numbers.keys()]
    return words.map(word => numbers.get(names[word] ?? '') ?? -1)
  }
  return anchor => {
    const words = read(anchor.exact)
    if (words.length < lookedUp || words.filter(word => isWord[word]).length < selfEvidentWords) return undefined
    if (words.reduce((sum, word) => sum + comparison.likeness.weightOf(word), 0) < leastTold) return undefined
    index ??= indexWords(pairing.to, at => pairing.source[at] === -1)
    const places = placesOf(words, index, pairing.to).filter(at => !isOfAnotherSentence(comparison, anchor, at))
    if (places.length === 0) return undefined
    oldIndex ??= indexWords(pairing.from, () => true)
    const least = placesOf(words, oldIndex, pairing.from).length > 1 ? leastAroundPhrase : leastAround
    const [before, after] = [read(anchor.prefix), read(anchor.suffix)]
    const scored = places
      .map(at => ({
        at,
        score: wordsShare + (1 - wordsShare) * aroundShare(tokens.words, at, words.length, before, after),
      }))
      .sort((a, b) => b.score - a.score)
    const [best, second] = scored
    if (
      !best ||
      best.score < wordsShare + (1 - wordsShare) * least ||
      (second && best.score - second.score < leastLead)
    )
      return undefined
    const span = { start: tokens.starts[best.at] ?? 0, end: tokens.ends[best.at + words.length - 1] ?? 0 }
    return { span, score: best.score, runnerUp: second?.score ?? 0, isMoved: true }
  }
}

// A phrase of the sentence that the claim was made for, in one that tells other facts.
function isOfAnotherSentence({ pairing }: Comparison, anchor: Anchor, at: number): boolean {
  if (!isPlaced(anchor)) return false
  const { first, end } = tokensIn(pairing.from.tokens, anchor)
  const [from, fromEnd] = [sentenceOf(pairing, first), sentenceOf(pairing, end - 1)]
  const to = lowest(pairing.to.sentences.firsts, at + 1) - 1
  return factsBetween(pairing, { from, fromEnd, to, toEnd: to }) === 'other'
}

type WordIndex = ReadonlyMap<number, readonly number[]>

function indexWords(side: Side, isRead: (sentence: number) => boolean): WordIndex {
  const index = new Map<number, number[]>()
  const { words } = side.tokens
  for (let sentence = 0; sentence < side.sentences.firsts.length; sentence += 1) {
    if (!isRead(sentence)) continue
    const [first, end] = runOf(side, sentence)
    for (let at = first; at < end; at += 1) {
      const key = keyAt(words, at)
      const found = index.get(key)
      if (found) found.push(at)
      else index.set(key, [at])
    }
  }
  return index
}

// Three words in one number. Two triples may share it: what is found is compared word by word.
function keyAt(words: readonly number[], at: number): number {
  const [first, second, third] = [words[at] ?? -1, words[at + 1] ?? -1, words[at + 2] ?? -1]
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third
}

function placesOf(words: readonly number[], index: WordIndex, { tokens }: Side): readonly number[] {
  const begun = index.get(keyAt(words, 0)) ?? []
  return begun.filter(at => words.every((word, i) => tokens.words[at + i] === word))
}

function aroundShare(
  words: readonly number[],
  at: number,
  length: number,
  before: readonly number[],
  after: readonly number[],
): number {
  let same = 0
  let all = 0
  for (let i = 1; i <= Math.min(contextWords, before.length); i += 1, all += 1) {
    if (before.at(-i) === words[at - i]) same += 1
  }
  for (let i = 0; i < Math.min(contextWords, after.length); i += 1, all += 1) {
    if (after[i] === words[at + length + i]) same += 1
  }
  return all === 0 ? 1 : same / all
}

/** The sentences now that a lost span may belong to, best first: what was weighed for the sentences it stood in. */
export function candidatesOf({ pairing }: Comparison, span: Span) {
  const run = tokensIn(pairing.from.tokens, span)
  if (run.first >= run.end) return []
  const sentence = sentenceOf(pairing, run.first)
  const image = pairing.image[sentence] ?? -1
  const weighed = image >= 0 ? [{ to: image, score: pairing.score[sentence] ?? 0 }] : pairing.candidates.get(sentence)
  return (weighed ?? []).map(({ to, score }) => {
    const [first, end] = runOf(pairing.to, to)
    return { start: pairing.to.tokens.starts[first] ?? 0, end: pairing.to.tokens.ends[end - 1] ?? 0, score }
  })
}
