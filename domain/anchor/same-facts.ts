import type { Pairing, Side } from './pairing'
import { runOf } from './similarity'
import { wordAt } from './tokens'

/** Sentences of old and now, ends included. */
interface Runs {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
}

/**
 * Whether two sentences tell different facts: each has a figure or a name that the other has not. What is not among its
 * neighbours and tells other facts is another sentence, however alike. Spec: anchoring A16.
 */
export function tellsOtherFacts(pairing: Pairing, { from, fromEnd, to, toEnd }: Runs): boolean {
  const [facts, factsNow] = [factsIn(pairing.from, from, fromEnd), factsIn(pairing.to, to, toEnd)]
  const isLonger = lengthOf(pairing.to, to, toEnd) > lengthOf(pairing.from, from, fromEnd) * muchLonger
  return !isWithin(facts, factsNow) && (isLonger || !isWithin(factsNow, facts))
}

/** From here on a sentence holds another one beside it, which brings facts of its own. */
const muchLonger = 1.3

function factsIn(side: Side, first: number, last: number): ReadonlySet<number> {
  const facts = new Set<number>()
  for (let sentence = first; sentence <= last; sentence += 1) {
    const [start, end] = runOf(side, sentence)
    for (let token = start; token < end; token += 1) {
      const word = wordAt(side.tokens, token)
      const isName = token > start && /^\p{Lu}/u.test(word) && !/^["'“‘«(]$/u.test(wordAt(side.tokens, token - 1))
      if (isName || /^\p{N}/u.test(word)) facts.add(side.tokens.words[token] ?? -1)
    }
  }
  return facts
}

function isWithin(facts: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const fact of facts) if (!others.has(fact)) return false
  return true
}

function lengthOf(side: Side, first: number, last: number): number {
  return (side.sentences.ends[last] ?? 0) - (side.sentences.firsts[first] ?? 0)
}
