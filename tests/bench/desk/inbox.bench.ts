import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import type { Role } from '@/domain/person/person'
import { contextOn } from '@/server/context'
import { listInbox } from '@/server/inbox/list-inbox'
import type { BenchRow } from '../bench-row'
import { percentile } from '../store/percentile'

const articlesInAll = 100_000
const few = 100
const readings = 300
const limit = 200

/** What waits for one person on a desk of 100,000 articles against the same on one of 100: as listed, and counted alone. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const small = aDeskOf(join(folder, 'small'), few)
  const large = aDeskOf(join(folder, 'large'), articlesInAll)
  try {
    const [ours, theirs] = [await readingsOf(large, limit), await readingsOf(small, limit)]
    const [counted, theirsCounted] = [await readingsOf(large, 0), await readingsOf(small, 0)]
    const what = `of ${small.expected} things out of ${articlesInAll.toLocaleString('en')} articles (95th percentile)`
    return [row(`inbox ${what}`, ours, theirs), row(`inbox counted, ${what}`, counted, theirsCounted)]
  } finally {
    small.close()
    large.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(what: string, ours: readonly number[], theirs: readonly number[]): BenchRow {
  const limit = { name: `out of ${few}`, value: percentile(theirs, 95) }
  return { what, ours: percentile(ours, 95), unit: 'ms', limit, reach: { of: 'limit', atMost: 3 } }
}

async function readingsOf({ context, expected }: ReturnType<typeof aDeskOf>, most: number): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < readings; i += 1) {
    const start = performance.now()
    const { total } = await listInbox(context, { limit: most })
    taken.push(performance.now() - start)
    if (total !== expected) throw new Error(`The inbox has ${total} things, not ${expected}`)
  }
  return taken
}

// Filled by SQL. The newest hundred articles are mine, the others are those of forty people; one in five is still open.
function aDeskOf(folder: string, count: number) {
  const desk = openDesk({ folder })
  const { sqlite } = desk
  sqlite.pragma('synchronous = OFF')
  const article = sqlite.prepare(`
    INSERT INTO article (id, revision, state, title, language, due_at, assignee_id, words, versions, is_demonstration, created_at, updated_at)
    VALUES (@id, 1, @state, 'Budget', 'en', @dueAt, @assignee, 380, 1, 0, @at, @at)`)
  const version = sqlite.prepare(`
    INSERT INTO article_version (article_id, number, sha256, created_at, created_by_id, created_by_name, set_aside, notes, text, doc)
    VALUES (@id, 1, '', @at, @who, 'Ada', '[]', '[]', '', '{}')`)
  const claim = sqlite.prepare(`
    INSERT INTO claim (article_id, id, revision, tag, flags, assignee_id, review_state, review_by_id, review_by_name, review_at, review_reason, created_by_id, created_by_name, created_at, returned_to_id)
    VALUES (@id, @claimId, 1, @tag, '[]', @assignee, @review, 'eve', 'Eve', @at, 'Why?', @who, 'Ada', @at, @who)`)
  const anchor = sqlite.prepare(`
    INSERT INTO anchor (article_id, claim_id, version, start, "end", exact, prefix, suffix, state)
    VALUES (@id, @claimId, 1, 0, 10, 'The budget', '', '', 'exact')`)
  const check = sqlite.prepare(`
    INSERT INTO "check" (article_id, claim_id, layer, finding, by_id, by_name, at)
    VALUES (@id, @claimId, 'content', 'verified', @who, 'Ada', @at)`)
  const note = sqlite.prepare(`
    INSERT INTO note (article_id, claim_id, id, revision, text, mentions, is_question, created_by_id, created_by_name, created_at)
    VALUES (@id, @claimId, @noteId, 1, 'Which page?', '[]', 1, 'eve', 'Eve', @at)`)
  const waiting = sqlite.prepare(`
    INSERT INTO note_waiting (article_id, claim_id, note_id, person_id, kind) VALUES (@id, @claimId, @noteId, @who, 'question')`)
  let expected = 0
  sqlite.transaction(() => {
    for (let i = 0; i < count; i += 1) {
      const isMine = i >= count - few
      const isOpen = i % 5 === 0
      const who = isMine ? 'me' : `p${i % 40}`
      const at = new Date(1_770_000_000_000 + i * 60_000).toISOString()
      const on = { id: v7(), at, who, dueAt: i % 3 === 0 ? null : at, state: isOpen ? 'checking' : 'signed_off' }
      article.run({ ...on, assignee: who })
      version.run(on)
      const returned = {
        ...on,
        claimId: v7(),
        tag: 'verified',
        assignee: null,
        review: isOpen ? 'returned' : 'approved',
      }
      const given = { ...on, claimId: v7(), tag: isOpen ? 'open' : 'verified', assignee: who, review: 'unreviewed' }
      for (const one of [returned, given]) {
        claim.run(one)
        anchor.run(one)
      }
      check.run(returned)
      const asked = { ...given, noteId: v7() }
      note.run(asked)
      waiting.run(asked)
      // The article, the claim that was returned, the one that was given, and the question.
      if (isMine && isOpen) expected += 4
    }
  })()
  sqlite.exec('ANALYZE')
  const me = { kind: 'person', id: 'me', name: 'Ada Checker', role: 'checker' satisfies Role } as const
  return { ...desk, expected, context: contextOn(desk, me) }
}
