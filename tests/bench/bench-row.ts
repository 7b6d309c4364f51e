/** One measured number of ours, what it is held against in the same run, and what is to be reached. */
export interface BenchRow {
  /** "painted and usable: 100,000 words, 10,000 claims". */
  readonly what: string
  readonly ours: number
  /** "ms", "MB", "per second", "kB", "%". */
  readonly unit: string
  /** What bounds us, measured in the same run: "static <mark>", "a bare durable row". */
  readonly limit?: { readonly name: string; readonly value: number }
  readonly peers?: readonly { readonly name: string; readonly value: number }[]
  /** `of: 'limit'` holds ours divided by the limit against the number, `of: 'itself'` our number alone. */
  readonly reach?: { readonly of: 'limit' | 'itself'; readonly atMost?: number; readonly atLeast?: number }
}

/** What a file `tests/bench/<name>/<anything>.bench.ts` exports as `run`. */
export type Bench = () => Promise<readonly BenchRow[]>

/** Whether a row reached what it was to reach; undefined where nothing is demanded. */
export function isReached({ ours, limit, reach }: BenchRow): boolean | undefined {
  if (!reach) return undefined
  const measured = reach.of === 'itself' ? ours : ours / (limit?.value ?? Number.NaN)
  return measured <= (reach.atMost ?? Infinity) && measured >= (reach.atLeast ?? -Infinity)
}
