import type { Span } from '../text/offset'
import { type Cluster, heaviestCluster } from './cluster'
import { edgesOf } from './edges'
import { type Pairing, wordsOf } from './pairing'
import type { Likeness } from './similarity'
import { offsetsOf, type TokenRun, tokensIn } from './token-run'
import { claimFloor, leastKept, ownWordsShare, replacedFloor, replacedWhole } from './weights'
import type { WordMap } from './word-map'

/** Two texts, compared: what each claim is placed by. */
export interface Comparison {
  readonly pairing: Pairing
  readonly likeness: Likeness
  readonly map: WordMap
  readonly stayed: readonly boolean[]
}

/** Where a claim went, in offsets of the text now; `score` and `runnerUp` 0–1. */
export interface Placed {
  readonly span: Span
  readonly score: number
  readonly runnerUp: number
  readonly isMoved: boolean
}

/** Carries a span by the sentences and words that were found again; undefined where too little of it was. Spec: anchoring A20–A22. */
export function placeClaim(comparison: Comparison, span: Span): Placed | undefined {
  const { pairing, map, likeness } = comparison
  const run = tokensIn(pairing.from.tokens, span)
  if (run.first >= run.end) return undefined
  const cluster = heaviestCluster(pairing, likeness, run)
  if (!cluster) return undefined
  for (let sentence = cluster.first; sentence <= cluster.last; sentence += 1) map.fill(sentence)
  const edges = edgesOf(comparison, run, cluster)
  if (!edges) return undefined
  const kept = keptShare(comparison, run, edges.run)
  const score = ownWordsShare * kept + (1 - ownWordsShare) * cluster.score
  const isEnough = score >= claimFloor && kept >= leastKept
  if (!isEnough && !isReplacedWhole(comparison, { run, now: edges.run, isPinned: edges.isPinned, cluster })) {
    return undefined
  }
  return {
    span: offsetsOf(comparison, span, run, edges.run),
    score,
    runnerUp: cluster.runnerUp,
    isMoved: comparison.stayed[cluster.heaviest] === false,
  }
}

// Twice the words that stand in both over those of both, by weight or by number: a new figure in "by 3.5 % in the" weighs
// more than all the rest, and is one word of five.
function keptShare({ pairing, likeness, map }: Comparison, run: TokenRun, now: TokenRun): number {
  let [kept, words] = [0, 0]
  for (let token = run.first; token < run.end; token += 1) {
    const image = map.imageOf(token)
    if (image < now.first || image >= now.end) continue
    kept += likeness.weightOf(pairing.from.tokens.words[token] ?? 0)
    words += 1
  }
  const both =
    likeness.weightOfRun(pairing.from, run.first, run.end) + likeness.weightOfRun(pairing.to, now.first, now.end)
  const share = both === 0 ? 0 : (2 * kept) / both
  return Math.max(share, (2 * words) / (run.end - run.first + now.end - now.first))
}

interface Replacement {
  readonly run: TokenRun
  readonly now: TokenRun
  readonly isPinned: boolean
  readonly cluster: Cluster
}

// "killed [21] people" became "killed [22] people": nothing of the claim is left, all around it is.
function isReplacedWhole({ pairing }: Comparison, { run, now, isPinned, cluster }: Replacement): boolean {
  const words = pairing.vocabulary.isWord
  const count = (run: TokenRun, of: readonly number[]) =>
    of.slice(run.first, run.end).filter(word => words[word]).length
  const [old, present] = [count(run, pairing.from.tokens.words), count(now, pairing.to.tokens.words)]
  const around = wordsOf(pairing.from, pairing.vocabulary, cluster.heaviest) - old
  return (
    isPinned &&
    old <= replacedWhole &&
    present <= replacedWhole &&
    present > 0 &&
    around >= old &&
    cluster.score >= replacedFloor
  )
}
