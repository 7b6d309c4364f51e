import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import type { Change } from '@/domain/change/change'
import type { Store } from '@/domain/store'
import { aMadeChange, anImportedChange, aPinnedChange, aRecordedChange } from '../../builders/a-change'
import { aDoc } from '../../builders/a-doc'
import { aStamp } from '../../builders/a-stamp'
import type { BenchRow } from '../bench-row'
import { percentile } from './percentile'

/** Claims on each article, the one that is opened among them. */
const claimsEach = 1_000
const claimsInAll = process.env.TICKMARK_BENCH_LARGE === '1' ? 1_000_000 : 200_000
const openings = 200

const sentence = 'The budget grew 4% last year, the mayor said on Monday.'
const doc = aDoc(Array.from({ length: claimsEach }, () => sentence))

/** Opening an article with its claims, checks and evidence out of a large desk against out of a small one. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const small = await aDeskOf(join(folder, 'small'), 1)
  const large = await aDeskOf(join(folder, 'large'), claimsInAll / claimsEach)
  try {
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let i = 0; i < openings; i += 1) {
      theirs.push(await opening(small.store, small.articles[0]))
      // Spread over the desk, so that what is measured is not one article in the cache.
      ours.push(await opening(large.store, large.articles[(i * 7919) % large.articles.length]))
    }
    const claims = claimsInAll.toLocaleString('en')
    return [
      {
        what: `article with 1,000 claims opened out of ${claims} (95th percentile)`,
        ours: percentile(ours, 95),
        unit: 'ms',
        limit: { name: 'out of 1,000', value: percentile(theirs, 95) },
        reach: { of: 'limit', atMost: 2 },
      },
    ]
  } finally {
    small.close()
    large.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function opening(store: Store, articleId = ''): Promise<number> {
  const start = performance.now()
  const [article, claims] = await Promise.all([store.article(articleId), store.claims(articleId)])
  const took = performance.now() - start
  if (!article || claims.length !== claimsEach) throw new Error(`Article ${articleId} was not opened`)
  return took
}

async function aDeskOf(folder: string, articleCount: number) {
  const desk = openDesk({ folder })
  // Filling is not what is measured.
  desk.sqlite.pragma('synchronous = OFF')
  const stamp = aStamp()
  const articles: string[] = []
  for (let i = 0; i < articleCount; i += 1) {
    const imported = anImportedChange({ articleId: v7(), doc, original: undefined })
    const changes: Change[] = [imported, ...claimsOn(imported.articleId)]
    await desk.store.commit(changes, stamp)
    articles.push(imported.articleId)
  }
  return { ...desk, articles }
}

// One in two checked, one in four with evidence.
function claimsOn(articleId: string): Change[] {
  const every = sentence.length + 1
  return Array.from({ length: claimsEach }, (_, i) => {
    const on = { articleId, claimId: v7() }
    const made = { ...aMadeChange(on), anchor: { ...anchor, start: i * every, end: i * every + sentence.length } }
    const checked = i % 2 === 0 ? [aRecordedChange(on)] : []
    const pinned = i % 4 === 0 ? [{ ...aPinnedChange({ ...on, expectedRevision: 2 }), evidenceId: v7() }] : []
    return [made, ...checked, ...pinned]
  }).flat()
}

const { anchor } = aMadeChange({ articleId: '', doc, span: { start: 0, end: sentence.length } })
