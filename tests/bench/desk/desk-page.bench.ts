import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import type { Role } from '@/domain/person/person'
import { type Context, contextOn } from '@/server/context'
import { readDesk } from '@/server/desk/read-desk'
import { aDoc } from '../../builders/a-doc'
import { aVersion } from '../../builders/an-article'
import type { BenchRow } from '../bench-row'
import { percentile } from '../store/percentile'

const articlesInAll = 100_000
const few = 100
const readings = 200

type Desk = Awaited<ReturnType<typeof aDeskOf>>
type View = Parameters<typeof readDesk>[1]

/** The desk page out of 100,000 articles against the same page out of 100: as it opens, filtered, paged into, and searched. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const small = aDeskOf(join(folder, 'small'), few)
  const large = aDeskOf(join(folder, 'large'), articlesInAll)
  try {
    return [
      await compared(small, large, 'as it opens', () => ({})),
      await compared(small, large, 'in review', () => ({ state: 'in_review' })),
      await compared(small, large, 'mine, due today', () => ({ assignee: 'me', due: 'today' })),
      await compared(small, large, 'waiting for an answer, in checking', () => ({
        needs: 'answer',
        state: 'checking',
      })),
      await compared(small, large, 'any page of it', (desk, i) => ({ cursor: desk.cursors[i % desk.cursors.length] })),
      await compared(small, large, 'a word that one has', (_desk, i) => ({ q: `"rare${i % few}"` })),
      await compared(small, large, 'a word that all have, and the start of one', () => ({ q: 'budget gre' })),
      await compared(small, large, 'a word that all have, among mine', () => ({ q: 'budget', assignee: 'me' }), {
        // Every match is looked at, the newest first, until a thousand are mine.
        of: 'itself',
        atMost: 100,
      }),
    ]
  } finally {
    small.close()
    large.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compared(
  small: Desk,
  large: Desk,
  what: string,
  view: (desk: Desk, i: number) => View,
  reach: BenchRow['reach'] = { of: 'limit', atMost: 3 },
): Promise<BenchRow> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i < readings; i += 1) {
    theirs.push(await reading(small, view(small, i)))
    ours.push(await reading(large, view(large, i)))
  }
  return {
    what: `desk page out of ${articlesInAll.toLocaleString('en')}, ${what} (95th percentile)`,
    ours: percentile(ours, 95),
    unit: 'ms',
    limit: { name: `out of ${few}`, value: percentile(theirs, 95) },
    reach,
  }
}

async function reading({ context }: Desk, view: View): Promise<number> {
  const start = performance.now()
  await readDesk(context, view)
  return performance.now() - start
}

const paragraph = 'The budget grew 4% last year, the mayor said on Monday, and nobody on the council spoke against it.'
const { text, doc } = aVersion({ doc: aDoc(Array.from({ length: 20 }, () => paragraph)) })

// Filled by SQL: through the log, what takes an hour is not what is measured. The index is filled as the writer fills it.
function aDeskOf(folder: string, count: number) {
  const desk = openDesk({ folder })
  const me = { kind: 'person', id: 'me', name: 'Ada Checker', role: 'editor' satisfies Role } as const
  const context: Context = contextOn(desk, me)
  const { sqlite } = desk
  sqlite.pragma('synchronous = OFF')
  const article = sqlite.prepare(`
    INSERT INTO article (id, revision, state, title, language, due_at, assignee_id, words, versions, is_demonstration, open_questions, created_at, updated_at)
    VALUES (@id, 1, @state, @title, 'en', @dueAt, @assigneeId, 380, 1, 0, @questions, @at, @at)`)
  const version = sqlite.prepare(`
    INSERT INTO article_version (article_id, number, sha256, created_at, created_by_id, created_by_name, set_aside, notes, text, doc)
    VALUES (@id, 1, @sha256, @at, 'me', 'Ada Checker', '[]', '[]', @text, @doc)`)
  const entry = sqlite.prepare('INSERT INTO search_entry (article_id) VALUES (@id)')
  const words = sqlite.prepare(
    'INSERT INTO article_search (rowid, title, byline, text) VALUES (@entry, @title, NULL, @text)',
  )
  const json = JSON.stringify(doc)
  const begin = Date.now() - count * 60_000
  sqlite.transaction(() => {
    for (let i = 0; i < count; i += 1) {
      const id = v7()
      const at = new Date(begin + i * 60_000).toISOString()
      const own = `${text}\nIt is about rare${i}.`
      const title = `Budget number ${i}`
      const rest = { at, sha256: createHash('sha256').update(own).digest('hex'), text: own, doc: json }
      article.run({
        id,
        at,
        title,
        state: stateOf(i),
        dueAt: dueOf(i, begin, count),
        assigneeId: i % 50 === 0 ? 'me' : null,
        questions: i % 20 === 0 ? 1 : 0,
      })
      version.run({ id, ...rest })
      words.run({ entry: entry.run({ id }).lastInsertRowid, title, text: own })
    }
  })()
  sqlite.exec('ANALYZE')
  const places = sqlite
    .prepare<[number], string>('SELECT place FROM article WHERE rowid % ? = 0 ORDER BY place')
    .pluck()
  const cursors = places.all(Math.max(1, Math.floor(count / 50))).map(place => encoded(place))
  return { ...desk, context, cursors }
}

// Most of a desk's articles are signed off long ago.
function stateOf(i: number) {
  return i % 10 === 0 ? 'checking' : i % 10 === 1 ? 'in_review' : 'signed_off'
}

function dueOf(i: number, begin: number, count: number): string | null {
  return i % 3 === 0
    ? null
    : new Date(begin + (i + 600 * (i % 7)) * 60_000 + (i > count - 20 ? 3_600_000 : 0)).toISOString()
}

function encoded(place: string): string {
  return Buffer.from(JSON.stringify(['place', place])).toString('base64url')
}
