import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import type { Actor } from '@/domain/person/person'
import type { Store } from '@/domain/store'
import { contextOn } from '@/server/context'
import { Live } from '@/server/live/live'
import { redoAction } from '@/server/undo/redo-action'
import { undoAction } from '@/server/undo/undo-action'
import { aMadeChange, anImportedChange, aRecordedChange } from '../../builders/a-change'
import { anActor } from '../../builders/a-stamp'
import type { BenchRow } from '../bench-row'
import { percentile } from './percentile'

/** Entries that others write on the article between what somebody does and its undo. */
const others = 20_000
const undos = 20

/** One finding undone: of what one has just done, and after others have worked on the article for hours. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const { store, close } = openDesk({ folder })
  try {
    const near = await undoing(store, 0)
    const far = await undoing(store, others)
    return [
      { what: 'an undo of what one has just done (median)', ours: percentile(near, 50), unit: 'ms' },
      {
        what: `an undo after ${others.toLocaleString('en')} entries of others (median)`,
        ours: percentile(far, 50),
        unit: 'ms',
        reach: { of: 'itself', atMost: 100 },
      },
    ]
  } finally {
    close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function undoing(store: Store, entries: number): Promise<number[]> {
  const live = new Live(store)
  const [me, somebody] = [anActor({ id: v7() }), anActor({ id: v7(), name: 'Somebody' })]
  const as = (actor: Actor) => contextOn({ store, live }, actor)
  const stamp = (actor: Actor) => ({ actor, at: new Date().toISOString(), action: { id: v7() } })
  const article = anImportedChange({ articleId: v7() })
  const [mine, theirs] = [v7(), v7()].map(claimId => aMadeChange({ articleId: article.articleId, claimId }))
  if (!mine || !theirs) throw new Error('No claims')
  await store.commit([article, mine, theirs], stamp(somebody))
  await store.commit([aRecordedChange(mine)], stamp(me))
  for (let revision = 1; revision <= entries; revision += 1_000) {
    const findings = Array.from({ length: 1_000 }, (_, i) =>
      aRecordedChange({ ...theirs, expectedRevision: revision + i }, 'content', i % 2 ? 'verified' : 'disputed'),
    )
    await store.commit(findings, stamp(somebody))
  }
  const times: number[] = []
  for (let i = 0; i < undos; i += 1) {
    const start = performance.now()
    await undoAction(as(me), article.articleId, {})
    times.push(performance.now() - start)
    await redoAction(as(me), article.articleId, {})
  }
  return times
}
