import { isPlaced } from '@/domain/anchor/anchor'
import { reanchorClaims } from '@/domain/anchor/reanchor-claims'
import { type GoldenCase, goldenCase } from '../../golden/anchoring/golden-case'
import * as revisions from '../../golden/anchoring/revisions'
import { count, noTally, percent, plus, type Tally } from '../../golden/anchoring/tally'
import type { BenchRow } from '../bench-row'
import { guardRows } from './guard-rows'
import { matchQuote } from './match-quote.mjs'

/** Weights and floors were chosen on these. */
const seeds = [1, 2, 3, 4, 5]
/** On these they never are: their figures are what a desk will see. */
const heldOut = [9201, 9202, 9203, 9204, 9205]

const size = { words: 20_000, claims: 1_000 }
/** The peer takes minutes for all of them: it is measured on every fifth claim. */
const peerSample = 5

interface Result {
  readonly kind: string
  readonly ours: Tally
  /** Of ours: claims on sentences that the old text has more than once, kept apart. */
  readonly repeated: Tally
  readonly peer: Tally
}

/** Every kind of revision, with the truth known because the revision was made here: right, wrong and lost beside the peer's. */
export async function run(): Promise<readonly BenchRow[]> {
  const held = measure(heldOut)
  print('Seeds never tuned on', held)
  const tuned = measure(seeds, false)
  print('Seeds tuned on', tuned)
  return [...rowsOf('seeds never tuned on', held), ...rowsOf('seeds tuned on', tuned), ...guardRows(heldOut)]
}

function measure(seedsOf: readonly number[], isWithPeer = true): readonly Result[] {
  return Object.entries(revisions).map(([kind, revise]) => {
    let [ours, repeated, peer] = [noTally, noTally, noTally]
    for (const seed of seedsOf) {
      const golden = goldenCase(revise, { ...size, seed })
      const tally = tallyOurs(golden)
      ours = plus(ours, tally.ours)
      repeated = plus(repeated, tally.repeated)
      if (isWithPeer) peer = plus(peer, tallyPeer(golden))
    }
    return { kind, ours, repeated, peer }
  })
}

function tallyOurs({ claims, from, to }: GoldenCase) {
  let [ours, repeated] = [noTally, noTally]
  const found = reanchorClaims(claims, from, to)
  for (const [i, claim] of claims.entries()) {
    const anchor = found[i]?.anchor
    const place = anchor && isPlaced(anchor) ? anchor : undefined
    if (claim.isRepeated) repeated = count(repeated, claim, place)
    else ours = count(ours, claim, place)
  }
  return { ours, repeated }
}

function tallyPeer({ claims, to }: GoldenCase): Tally {
  return claims
    .filter((claim, i) => !claim.isRepeated && i % peerSample === 0)
    .reduce((tally, claim) => count(tally, claim, matchQuote(to.text, claim.anchor)), noTally)
}

function print(title: string, results: readonly Result[]) {
  const repeated = results.map(one => one.repeated).reduce(plus)
  console.log(`\n${title}: ${size.words.toLocaleString('en')} words, ${size.claims} claims, five seeds`)
  console.table([
    ...results.map(({ kind, ours, peer }) => ({ kind: inWords(kind), ...columns(ours), ...peerColumns(peer) })),
    { kind: 'all', ...columns(sumOf(results)), ...peerColumns(results.map(one => one.peer).reduce(plus)) },
    { kind: 'repeated passages', ...columns(repeated) },
  ])
}

function columns({ right, wrong, lost, falsely, removed, all }: Tally) {
  return {
    claims: all,
    'right %': round(percent(right, all)),
    wrong,
    lost,
    'removed, placed': `${falsely} of ${removed}`,
  }
}

function peerColumns({ right, wrong, lost, falsely, all }: Tally) {
  if (all === 0) return {}
  return {
    'peer claims': all,
    'peer right %': round(percent(right, all)),
    'peer wrong': wrong,
    'peer lost': lost,
    'peer removed, placed': falsely,
  }
}

function rowsOf(which: string, results: readonly Result[]): readonly BenchRow[] {
  const all = sumOf(results)
  const of = (...kinds: (keyof typeof revisions)[]) =>
    sumOf(results.filter(({ kind }) => kinds.some(one => one === kind)))
  const edited = of('edits', 'splits', 'typography')
  const unchanged = of('insertions', 'deletions', 'movedParagraphs', 'movedSentences', 'swaps')
  const share = (
    what: string,
    part: number,
    whole: number,
    reach: { atLeast?: number; atMost?: number },
  ): BenchRow => ({
    what: `${what}; ${which}`,
    ours: percent(part, whole),
    unit: '%',
    reach: { of: 'itself', ...reach },
  })
  const removals = results.filter(({ kind }) => kind === 'deletions' || kind === 'replacements')
  const removed = removals.map(one => plus(one.ours, one.repeated)).reduce(plus, noTally)
  return [
    share('right, every kind', all.right, all.all, { atLeast: 97 }),
    share('wrong or falsely placed, every kind', all.wrong + all.falsely, all.all, { atMost: 0.1 }),
    share('unchanged and moved sentences right', unchanged.right, unchanged.all, { atLeast: 100 }),
    share('edited sentences right', edited.right, edited.all, { atLeast: 98.5 }),
    share('edited sentences wrong', edited.wrong, edited.all, { atMost: 0.5 }),
    share('removed sentences placed', removed.falsely, removed.removed, { atMost: 0 }),
  ]
}

function sumOf(results: readonly Result[]): Tally {
  return results.map(({ ours }) => ours).reduce(plus, noTally)
}

function inWords(kind: string): string {
  return kind.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
