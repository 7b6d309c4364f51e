import { reanchorClaims } from '@/domain/anchor/reanchor-claims'
import { changeFacts } from '../../golden/anchoring/fact-changes'
import { caseOf, newsText } from '../../golden/anchoring/golden-case'
import { randomFrom } from '../../golden/anchoring/random'
import type { TracedText } from '../../golden/anchoring/traced-text'
import type { BenchRow } from '../bench-row'

/** Changes of a number, a negation or a name inside a claim, and how many of them were called by their kind. */
export function guardRows(seeds: readonly number[]): readonly BenchRow[] {
  const tallies = { number: { all: 0, called: 0 }, negation: { all: 0, called: 0 }, name: { all: 0, called: 0 } }
  for (const seed of seeds) {
    for (const { kind, isCalled } of factsOf(seed)) {
      tallies[kind].all += 1
      if (isCalled) tallies[kind].called += 1
    }
  }
  return Object.entries(tallies).map(([kind, { all, called }]) => ({
    what: `a changed ${kind} called out (${all} claims)`,
    ours: (100 * called) / all,
    unit: '%',
    reach: { of: 'itself', atLeast: 100 },
  }))
}

function factsOf(seed: number) {
  const random = randomFrom(seed)
  let kinds: ReturnType<typeof changeFacts>['kinds'] = new Map()
  const revise = (text: TracedText) => {
    const changed = changeFacts(text, random)
    kinds = changed.kinds
    return changed.text
  }
  const { claims, from, to } = caseOf(newsText(10_000, random), revise, 1_000, random)
  const found = reanchorClaims(claims, from, to)
  return claims.flatMap(({ origins, truth }, i) => {
    const anchor = found[i]?.anchor
    // A "not" after the claim's last word is not in it.
    const touched = origins.find(
      (origin, at) => kinds.has(origin) && !(kinds.get(origin) === 'negation' && at === origins.length - 1),
    )
    const kind = touched === undefined ? undefined : kinds.get(touched)
    if (kind !== 'number' && kind !== 'negation' && kind !== 'name') return []
    if (truth === undefined) return []
    return [
      {
        kind,
        isCalled: anchor?.changes.some(change => change.kind === kind) ?? false,
        anchor,
        was: claims[i]?.anchor.exact,
      },
    ]
  })
}
