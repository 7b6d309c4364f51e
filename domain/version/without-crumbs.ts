import type { WordPair } from './matched-words'

/** Words in a row that are no island of their own between longer differences. */
const crumb = 2

/**
 * The pairs without those one or two words that stand alone between differences longer than they are: "the" inside a
 * rewritten sentence makes two differences of one, and neither can be read. Linear. Spec: comparing V6.
 */
export function withoutCrumbs(pairs: readonly WordPair[]): readonly WordPair[] {
  const runs = runsOf(pairs)
  return runs.flatMap((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]]
    const isCrumb = before && after && run.length <= crumb
    return isCrumb && distance(before, run) > run.length && distance(run, after) > run.length ? [] : run
  })
}

function runsOf(pairs: readonly WordPair[]): readonly (readonly WordPair[])[] {
  const runs: WordPair[][] = []
  let last: WordPair | undefined
  for (const pair of pairs) {
    const goesOn = last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1
    if (goesOn) runs.at(-1)?.push(pair)
    else runs.push([pair])
    last = pair
  }
  return runs
}

// Words between two runs, on the side that has more.
function distance(before: readonly WordPair[], after: readonly WordPair[]): number {
  const [last, next] = [before.at(-1), after[0]]
  return last && next ? Math.max(next[0] - last[0], next[1] - last[1]) - 1 : 0
}
