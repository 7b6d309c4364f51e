import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import { describeAnchor, isPlaced } from '@/domain/anchor/anchor'
import type { Change } from '@/domain/change/change'
import type { Store } from '@/domain/store'
import { importArticle } from '@/server/articles/import-article'
import { contextOn } from '@/server/context'
import { Live } from '@/server/live/live'
import { reading } from '@/server/reading/off-thread'
import { addVersion } from '@/server/versions/add-version'
import { aRecordedChange } from '../../builders/a-change'
import { anActor } from '../../builders/a-stamp'
import { goldenCase } from '../../golden/anchoring/golden-case'
import { everything } from '../../golden/anchoring/revisions'
import type { BenchRow } from '../bench-row'

const size = { words: 100_000, claims: 10_000, seed: 7 }

/** A new version of a long text with every kind of edit: all of its claims carried in one commit. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const { store, close } = openDesk({ folder })
  try {
    const { ms, longest, carried } = await carry(store)
    const what = `a version of ${size.words.toLocaleString('en')} words with ${carried.toLocaleString('en')} claims`
    return [
      { what: `${what}: read, compared, carried`, ours: ms, unit: 'ms' },
      {
        what: `${what}: longest that others wait`,
        ours: longest,
        unit: 'ms',
        reach: { of: 'itself', atMost: 2_000 },
      },
    ]
  } finally {
    close()
    reading().end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function carry(store: Store) {
  const actor = anActor({ id: v7() })
  const as = () => contextOn({ store, live: new Live(store) }, actor)
  const { claims, from, to } = goldenCase(everything, size)
  const { thing: article } = await importArticle(as(), { bytes: copyOf(from.text), format: 'text' })
  const made = claims.flatMap(({ anchor }): Change[] => {
    // The importer may have read a line otherwise than it was meant: what is measured needs words, not these.
    if (!isPlaced(anchor) || anchor.end > article.version.text.length) return []
    const on = { articleId: article.id, claimId: v7() }
    const stands = describeAnchor(article.version.text, 1, anchor)
    return [{ kind: 'claim.made', ...on, anchor: stands, details: { flags: [] } }, aRecordedChange(on)]
  })
  await store.commit(made, { actor, at: new Date().toISOString(), action: { id: v7() } })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const start = performance.now()
  await addVersion(as(), article.id, { bytes: copyOf(to.text), format: 'text' })
  const ms = performance.now() - start
  delay.disable()
  return { ms, longest: delay.max / 1e6, carried: made.length / 2 }
}

function copyOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.replaceAll('\n', '\n\n'))
}
