import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Sqlite } from '@/db/connect'
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
  const first = anImportedChange({ articleId: v7(), doc, original: undefined })
  await desk.store.commit([first, ...claimsOn(first.articleId)], aStamp())
  const copy = copier(desk.sqlite)
  const copies = Array.from({ length: articleCount - 1 }, (_, i) => copy(first.articleId, i + 1))
  return { ...desk, articles: [first.articleId, ...copies] }
}

/** The tables that an article is opened from, with the columns that name it and what lies on it. */
const tables = {
  article: ['id'],
  article_version: ['article_id'],
  claim: ['article_id', 'id'],
  anchor: ['article_id', 'claim_id'],
  check: ['article_id', 'claim_id'],
  evidence: ['article_id', 'claim_id', 'id'],
} as const

// Written once by the real writer, the article is then copied row by row: a million claims in seconds.
function copier(sqlite: Sqlite): (articleId: string, number: number) => string {
  const own = (id: string) => `printf('%08x', @number) || substr(${id}, 9)`
  const statements = Object.entries(tables).map(([table, ids]) => {
    const columns = sqlite.prepare<unknown[], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
    const values = columns.map(name => (ids.some(id => id === name) ? own(name) : `"${name}"`))
    const names = columns.map(name => `"${name}"`)
    return sqlite.prepare(
      `INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}" WHERE ${ids[0]} = @articleId`,
    )
  })
  return sqlite.transaction((articleId: string, number: number) => {
    for (const statement of statements) statement.run({ articleId, number })
    return `${number.toString(16).padStart(8, '0')}${articleId.slice(8)}`
  })
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
