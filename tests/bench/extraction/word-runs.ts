/** How much of a text is found in another, by runs of four words: shares from 0 to 1. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
}

const runLength = 4

function runsIn(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - runLength + 1); at += 1) {
    const run = words.slice(at, at + runLength).join(' ')
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

export function overlapOf(found: string, truth: string): Overlap {
  const [one, other] = [runsIn(found), runsIn(truth)]
  let both = 0
  for (const [run, count] of one) both += Math.min(count, other.get(run) ?? 0)
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((all, count) => all + count, 0)
  return { precision: both / Math.max(1, sum(one)), recall: both / Math.max(1, sum(other)) }
}

/** Means over pages, and the harmonic mean of the two. */
export function meanOf(overlaps: readonly Overlap[]): Overlap & { readonly f1: number } {
  const mean = (key: keyof Overlap) =>
    overlaps.reduce((sum, overlap) => sum + overlap[key], 0) / Math.max(1, overlaps.length)
  const [precision, recall] = [mean('precision'), mean('recall')]
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}
