import type { Comparison } from '../anchor/place-claim'
import { runOf } from '../anchor/similarity'
import type { TokenRun } from '../anchor/token-run'
import { wordAt } from '../anchor/tokens'
import { withoutCrumbs } from './without-crumbs'

/** A word of old and the same word now, as tokens. */
export type WordPair = readonly [old: number, now: number]

/** Sentences that stand together elsewhere now: the tokens of both places, and the words that went along, in order. */
export interface MovedPassage {
  readonly from: TokenRun
  readonly to: TokenRun
  readonly pairs: readonly WordPair[]
}

/** Words written the same that stand in both texts: those that kept their order, and those that went elsewhere. */
export interface MatchedWords {
  /** Ascending on both sides. */
  readonly stayed: readonly WordPair[]
  /** In the order of the old text. No token, old or new, is in two of them or among those that stayed. */
  readonly moved: readonly MovedPassage[]
}

/** Spec: comparing V5–V7. */
export function matchedWords(comparison: Comparison): MatchedWords {
  const { pairing, stayed } = comparison
  const isTaken = new Uint8Array(pairing.to.tokens.words.length)
  const inOrder: WordPair[] = []
  let last = -1
  for (let sentence = 0; sentence < pairing.image.length; sentence += 1) {
    if (!stayed[sentence]) continue
    for (const pair of pairsIn(comparison, sentence)) {
      if (pair[1] <= last) continue
      last = pair[1]
      isTaken[last] = 1
      inOrder.push(pair)
    }
  }
  return { stayed: inOrder, moved: movedIn(comparison, isTaken) }
}

function movedIn(comparison: Comparison, isTaken: Uint8Array): readonly MovedPassage[] {
  const { pairing, stayed } = comparison
  const moved: MovedPassage[] = []
  for (let sentence = 0; sentence < pairing.image.length; sentence += 1) {
    if (stayed[sentence] || (pairing.image[sentence] ?? -1) < 0) continue
    const passage = passageOf(comparison, sentence, isTaken)
    if (!passage) continue
    isTaken.fill(1, passage.to.first, passage.to.end)
    const before = moved.at(-1)
    const goesOn = before?.from.end === passage.from.first && before.to.end === passage.to.first
    if (before && goesOn) moved[moved.length - 1] = joined(before, passage)
    else moved.push(passage)
  }
  return moved
}

// All of the sentences now, unless other words stand in them, too: then from the first to the last of its own.
function passageOf(comparison: Comparison, sentence: number, isTaken: Uint8Array): MovedPassage | undefined {
  const { pairing } = comparison
  const pairs = pairsIn(comparison, sentence).filter(([, now]) => !isTaken[now])
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return undefined
  const { firsts, ends } = pairing.to.sentences
  const whole = { first: firsts[pairing.image[sentence] ?? 0] ?? 0, end: ends[pairing.imageEnd[sentence] ?? 0] ?? 0 }
  const own = { first: first[1], end: last[1] + 1 }
  const isFree = (run: TokenRun) => !isTaken.subarray(run.first, run.end).includes(1)
  const to = [whole, own].find(isFree)
  if (!to) return undefined
  const [start, end] = runOf(pairing.from, sentence)
  return { from: { first: start, end }, to, pairs }
}

function joined(before: MovedPassage, after: MovedPassage): MovedPassage {
  return {
    from: { first: before.from.first, end: after.from.end },
    to: { first: before.to.first, end: after.to.end },
    pairs: [...before.pairs, ...after.pairs],
  }
}

// The words of a sentence that are there still, written as they were, ascending on both sides.
function pairsIn({ pairing, map }: Comparison, sentence: number): readonly WordPair[] {
  map.fill(sentence)
  const { from, to } = pairing
  const pairs: WordPair[] = []
  let last = -1
  const [first, end] = runOf(from, sentence)
  for (let old = first; old < end; old += 1) {
    const now = map.imageOf(old)
    if (now <= last || wordAt(from.tokens, old) !== wordAt(to.tokens, now)) continue
    pairs.push([old, now])
    last = now
  }
  return withoutCrumbs(pairs)
}
