import { reanchorClaims } from '@/domain/anchor/reanchor-claims'
import { type GoldenCase, goldenCase } from '../../golden/anchoring/golden-case'
import { everything } from '../../golden/anchoring/revisions'
import type { BenchRow } from '../bench-row'
import { matchQuote } from './match-quote.mjs'

/** The peer is measured on every tenth claim, and its time taken ten times. */
const sampled = 10
const runs = 5

const curve = [
  { words: 1_000, claims: 100 },
  { words: 5_000, claims: 500 },
  { words: 20_000, claims: 1_000 },
  { words: 20_000, claims: 2_000 },
  { words: 50_000, claims: 5_000 },
  { words: 100_000, claims: 10_000 },
]

/** Processor time for all claims on a text after every kind of revision at once, against the peer, and how it grows. */
export async function run(): Promise<readonly BenchRow[]> {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) ours(goldenCase(everything, { words: 5_000, claims: 500, seed: 7 }))
  const points = curve.map(size => {
    const golden = goldenCase(everything, { ...size, seed: 20_261_120 })
    return { ...size, ms: ours(golden), golden }
  })
  console.table(
    points.map(({ words, claims, ms }) => ({
      words,
      claims,
      ms: Math.round(ms),
      'µs a word and claim': round((1_000 * ms) / (words + claims)),
    })),
  )
  const against = points.find(({ words, claims }) => words === 20_000 && claims === 1_000)
  const [small, large] = [points.find(({ claims }) => claims === 2_000), points.at(-1)]
  if (!against || !small || !large) throw new RangeError('The curve has lost a point')
  return [
    {
      what: '1,000 claims on 20,000 words',
      ours: against.ms,
      unit: 'ms of processor time',
      limit: { name: 'approx-string-match', value: peer(against.golden) },
      reach: { of: 'limit', atMost: 0.1 },
    },
    {
      what: 'growth: 100,000 words and 10,000 claims over 20,000 and 2,000 (linear is 5)',
      ours: large.ms / small.ms,
      unit: 'times',
      // A cell moves by a quarter: up to 1.3 times linear says nothing.
      reach: { of: 'itself', atMost: 6.5 },
    },
  ]
}

function ours({ claims, from, to }: GoldenCase): number {
  return Math.min(...Array.from({ length: runs }, () => spent(() => reanchorClaims(claims, from, to))))
}

function peer({ claims, to }: GoldenCase): number {
  const sample = claims.filter((_, i) => i % sampled === 0)
  return spent(() => sample.map(({ anchor }) => matchQuote(to.text, anchor))) * sampled
}

// Processor time, so that what else the machine does counts for neither side.
function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
