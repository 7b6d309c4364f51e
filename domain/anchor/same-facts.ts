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

/** Whether two sentences have the same figures and names; neither has any; one has more than the other; or each its own. */
export type FactsBetween = 'same' | 'none' | 'fewer' | 'other'

/**
 * What is not among its neighbours and tells other facts is another sentence, however alike; a longer sentence that
 * holds all of it may bring its own. Spec: anchoring A16.
 */
export function factsBetween(pairing: Pairing, { from, fromEnd, to, toEnd }: Runs): FactsBetween {
  const [facts, factsNow] = [factsIn(pairing.from, from, fromEnd), factsIn(pairing.to, to, toEnd)]
  const isLonger = lengthOf(pairing.to, to, toEnd) > lengthOf(pairing.from, from, fromEnd) * muchLonger
  const [areKept, areOld] = [isWithin(facts, factsNow), isLonger || isWithin(factsNow, facts)]
  if (areKept && areOld) return facts.size > 0 ? 'same' : 'none'
  return areKept || (areOld && !isLonger) ? 'fewer' : 'other'
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
      if (isName || /^\p{N}/u.test(word) || figures.has(word.toLowerCase())) facts.add(side.tokens.words[token] ?? -1)
    }
  }
  return facts
}

// Those that are hardly ever anything but a number.
const figures = new Set(
  'two three four five six seven eight nine ten eleven twelve dos tres cuatro cinco seis siete ocho nueve diez'.split(
    ' ',
  ),
)

function isWithin(facts: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const fact of facts) if (!others.has(fact)) return false
  return true
}

function lengthOf(side: Side, first: number, last: number): number {
  return (side.sentences.ends[last] ?? 0) - (side.sentences.firsts[first] ?? 0)
}
