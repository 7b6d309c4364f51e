import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { connect } from '@/db/connect'
import { openDesk } from '@/db/open-desk'
import { aMadeChange, anImportedChange, aRecordedChange } from '../../builders/a-change'
import { anActor } from '../../builders/a-stamp'
import type { BenchRow } from '../bench-row'
import { percentile } from './percentile'

/** Writes measured on each side, in turns of one, after as many to warm up as `warmUp` says. */
const writes = 3_000
const warmUp = 500

/** One finding committed, with its log entry, against one bare row made durable by the same pragmas. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  try {
    const { ours, theirs } = await measure(folder)
    return [
      {
        what: 'one change committed: finding, tag, counts, log (median)',
        ours: 1_000 / percentile(ours, 50),
        unit: 'per second',
        limit: { name: 'one bare durable row', value: 1_000 / percentile(theirs, 50) },
        reach: { of: 'limit', atLeast: 0.5 },
      },
      {
        what: 'one change committed (99th percentile)',
        ours: percentile(ours, 99),
        unit: 'ms',
        limit: { name: 'one bare durable row', value: percentile(theirs, 99) },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string) {
  const commit = await aWritingDesk(join(folder, 'desk'))
  const { insert, close } = aBareTable(join(folder, 'bare', 'bare.db'))
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i < warmUp + writes; i += 1) {
    const start = performance.now()
    insert(i)
    const between = performance.now()
    await commit.next(i)
    const end = performance.now()
    if (i < warmUp) continue
    theirs.push(between - start)
    ours.push(end - between)
  }
  close()
  commit.close()
  return { ours, theirs }
}

// A desk at work: a hundred claims of one article, each tagged over and over.
async function aWritingDesk(folder: string) {
  const { store, close } = openDesk({ folder })
  const stamp = { actor: anActor(), at: new Date().toISOString() }
  const article = anImportedChange({ articleId: v7() })
  const claims = Array.from({ length: 100 }, () => ({
    articleId: article.articleId,
    claimId: v7(),
    expectedRevision: 1,
  }))
  await store.commit([article, ...claims.map(on => aMadeChange(on))], stamp)
  const next = async (i: number) => {
    const on = claims[i % claims.length]
    if (!on) return
    const change = aRecordedChange(on, 'content', i % 2 ? 'verified' : 'disputed')
    await store.commit([change], { ...stamp, action: { id: v7() } })
    on.expectedRevision += 1
  }
  return { next, close }
}

function aBareTable(file: string) {
  const sqlite = connect(file)
  sqlite.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, claim TEXT NOT NULL, finding TEXT NOT NULL)')
  const statement = sqlite.prepare('INSERT INTO bare (claim, finding) VALUES (?, ?)')
  const insert = sqlite.transaction((i: number) => statement.run(`claim ${i}`, 'verified'))
  return { insert: (i: number) => insert.immediate(i), close: () => sqlite.close() }
}
