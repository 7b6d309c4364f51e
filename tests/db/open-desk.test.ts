import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { afterAll, describe, expect, it } from 'vitest'
import { CannotOpenError } from '@/db/cannot-open-error'
import { deskFile } from '@/db/desk-file'
import { migrations } from '@/db/migrations/embedded'
import { openDesk } from '@/db/open-desk'
import { anchor } from '@/db/schema/anchor'
import { apiToken } from '@/db/schema/api-token'
import { article } from '@/db/schema/article'
import { articleCount } from '@/db/schema/article-count'
import { articleVersion } from '@/db/schema/article-version'
import { check } from '@/db/schema/check'
import { claim } from '@/db/schema/claim'
import { event } from '@/db/schema/event'
import { evidence } from '@/db/schema/evidence'
import { invitation } from '@/db/schema/invitation'
import { logHead } from '@/db/schema/log-head'
import { note, noteWaiting } from '@/db/schema/note'
import { original } from '@/db/schema/original'
import { searchEntry } from '@/db/schema/search-entry'
import { signOff } from '@/db/schema/sign-off'
import { signInTables } from '@/db/sign-in-tables'
import { countWords } from '@/domain/text/count-words'
import { aMadeChange, anImportedChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'
import { bundleChild, RunningChild } from './run-child'

const shelf = mkdtempSync(join(tmpdir(), 'tickmark-open-'))
afterAll(() => rmSync(shelf, { recursive: true, force: true }))
let made = 0
function aFolder(): string {
  made += 1
  return join(shelf, String(made), 'deep')
}

function refusal(folder: string): CannotOpenError {
  try {
    openDesk({ folder }).close()
  } catch (error) {
    if (error instanceof CannotOpenError) return error
    throw error
  }
  throw new Error('It was opened')
}

// What each migration since then added, taken away again.
const since = [
  ['sign-offs', 3, 'DROP TABLE sign_off'],
  [
    'actions',
    4,
    'ALTER TABLE event DROP COLUMN action; ALTER TABLE event DROP COLUMN undoes; ALTER TABLE event DROP COLUMN redoes',
  ],
  [
    'discussions',
    5,
    'DROP TABLE note; DROP TABLE note_waiting; DROP INDEX article_question_place; DROP INDEX claim_returned; DROP INDEX claim_assigned_open; ALTER TABLE article DROP COLUMN open_questions',
  ],
  ['sending again', 6, 'DROP INDEX event_action'],
  ['due times of claims', 7, 'ALTER TABLE claim DROP COLUMN due_at'],
  ['inboxes', 8, 'DROP INDEX event_article_itself'],
  ['keys', 9, 'ALTER TABLE user DROP COLUMN keys'],
  [
    'whom claims are returned to',
    10,
    `DROP INDEX claim_returned_to; ALTER TABLE claim DROP COLUMN returned_to_id;
     CREATE INDEX claim_returned ON claim (assignee_id) WHERE review_state = 'returned'`,
  ],
  ['who mended a note', 11, 'ALTER TABLE note DROP COLUMN changed_by_id; ALTER TABLE note DROP COLUMN changed_by_name'],
  [
    'versions',
    12,
    `ALTER TABLE anchor DROP COLUMN carried; ALTER TABLE article_version DROP COLUMN origin;
     ALTER TABLE article_version DROP COLUMN words; ALTER TABLE claim DROP COLUMN former_checks;
     ALTER TABLE claim DROP COLUMN closing; ALTER TABLE original DROP COLUMN url;
     ALTER TABLE original DROP COLUMN fetched_at`,
  ],
  ['proposed wordings', 13, 'ALTER TABLE `check` DROP COLUMN proposal'],
] as const

/** Makes a desk what it was when only the first `applied` migrations had been applied. */
function makeOlder(sqlite: Database.Database, applied: number) {
  for (const [, number, undone] of since.toReversed()) if (number >= applied) sqlite.exec(undone)
  sqlite.exec(`DELETE FROM __drizzle_migrations WHERE id > ${applied}`)
}

describe('opening a desk', () => {
  it('makes folder and file, and keeps the promises of durability', () => {
    const desk = openDesk({ folder: aFolder() })
    const pragma = (name: string) => desk.sqlite.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('busy_timeout')).toBe(200)
    desk.close()
    desk.close()
  })

  it('changes nothing the second time', () => {
    const folder = aFolder()
    openDesk({ folder }).close()
    const before = readFileSync(join(folder, deskFile))
    openDesk({ folder }).close()
    expect(readFileSync(join(folder, deskFile)).equals(before)).toBe(true)
  })

  it('brings a desk of an earlier version up to date, with everything in it', async () => {
    const folder = aFolder()
    mkdirSync(folder, { recursive: true })
    const [first] = migrations
    const old = new Database(join(folder, deskFile))
    old.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)')
    for (const statement of first?.statements ?? []) old.exec(statement)
    old.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('', first?.madeAt)
    old.exec(
      `INSERT INTO user (id, name, email, created_at, updated_at, role) VALUES ('a', 'Ada', 'a@x.org', 1, 1, 'editor')`,
    )
    old.exec(`INSERT INTO api_token VALUES ('t', 'CI', 'reader', 'hash', '2026-03-02T09:00:00.000Z', NULL, NULL)`)
    old.close()
    const { store, close } = openDesk({ folder })
    expect(await store.people()).toEqual([{ id: 'a', name: 'Ada', email: 'a@x.org', role: 'editor' }])
    expect(await store.liveToken('hash', '2026-03-02T09:00:00.000Z')).toMatchObject({ name: 'CI', role: 'reader' })
    expect(await store.verifyDesk()).toEqual([])
    close()
  })

  it.each(since)('takes a desk from before %s along, with everything on it', async (_what, applied) => {
    const folder = aFolder()
    const imported = anImportedChange()
    const old = openDesk({ folder })
    const made = aMadeChange({ articleId: imported.articleId })
    const [stamp, review] = [aStamp(), { state: 'returned', reason: 'Which page?' } as const]
    await old.store.commit([imported, made], stamp)
    await old.store.commit([{ ...made, kind: 'claim.reviewed', expectedRevision: 1, review }], stamp)
    makeOlder(old.sqlite, applied)
    old.close()
    const desk = openDesk({ folder })
    expect(await desk.store.article(imported.articleId)).toMatchObject({ state: 'checking', tags: { open: 1 } })
    const [version] = await desk.store.versions(imported.articleId)
    expect(version).toMatchObject({ origin: 'import', words: countWords(imported.version.text), anchors: { exact: 1 } })
    expect((await desk.store.inbox(stamp.actor.id, 9)).items.map(({ kind }) => kind)).toEqual(['returned'])
    expect(await desk.store.verifyDesk()).toEqual([])
    desk.close()
  })

  it('takes a log from before actions along: the old chain is whole, and new entries carry theirs', async () => {
    const folder = aFolder()
    const imported = anImportedChange()
    const old = openDesk({ folder })
    await old.store.commit([imported], aStamp())
    makeOlder(old.sqlite, 4)
    old.close()
    const desk = openDesk({ folder })
    const action = { id: 'b', undoes: 'a' }
    await desk.store.commit([aMadeChange({ articleId: imported.articleId })], aStamp({ action }))
    const [before, after] = await desk.store.events({ limit: 10 })
    expect(before).not.toHaveProperty('action')
    expect(after).toMatchObject({ action: 'b', undoes: 'a' })
    expect(after).not.toHaveProperty('redoes')
    expect(await desk.store.verifyDesk()).toEqual([])
    expect(() => desk.sqlite.exec("UPDATE event SET action = 'c'")).toThrow('The log is only added to')
    desk.close()
  })

  it('works for several processes that open a new desk at the same moment', { timeout: 60_000 }, async () => {
    const folder = aFolder()
    const file = await bundleChild('write-claims')
    const children = Array.from({ length: 4 }, () => new RunningChild(file, folder, 'none', '0'))
    for (const child of children) expect(await child.finished()).toEqual(['ready'])
    const desk = openDesk({ folder })
    expect(await desk.store.verifyDesk()).toEqual([])
    desk.close()
  })

  it('says in one sentence that the folder cannot be written to', () => {
    const folder = join(shelf, 'a-file')
    writeFileSync(folder, '')
    for (const path of [folder, join(folder, 'below'), '/proc/tickmark']) {
      const error = refusal(path)
      expect(error.reason).toBe('unwritable')
      expect(error.message).toContain(`may not write to ${path}`)
      expect(error.message).toContain('TICKMARK_DATA')
    }
  })

  it('says that the file is no desk, and leaves it alone', () => {
    const folder = aFolder()
    const { file, sqlite, close } = openDesk({ folder })
    sqlite.exec('DROP TABLE __drizzle_migrations')
    close()
    expect(refusal(folder).reason).toBe('not_a_desk')
    writeFileSync(file, 'Dear editor, '.repeat(500))
    expect(refusal(folder).message).toBe(
      `${file} is not a Tickmark desk. Move it away, or choose another data folder with TICKMARK_DATA.`,
    )
    expect(readFileSync(file, 'utf8')).toContain('Dear editor')
  })

  it('says that the desk was made by a newer version, and leaves it alone', () => {
    const folder = aFolder()
    const { sqlite, close } = openDesk({ folder })
    sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)")
    close()
    const error = refusal(folder)
    expect(error.reason).toBe('newer')
    expect(error.message).toContain('made by a newer version of Tickmark')
  })
})

describe('the schema', () => {
  const { sqlite } = aDesk()
  const tables = {
    ...{
      article,
      articleCount,
      articleVersion,
      original,
      searchEntry,
      claim,
      anchor,
      check,
      evidence,
      note,
      noteWaiting,
      apiToken,
      invitation,
      event,
      logHead,
      signOff,
    },
    ...signInTables,
  }

  it('in code has exactly the tables and columns of the migrated file', () => {
    const inFile = sqlite
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'article_search%'",
      )
      .all()
    const configs = Object.values(tables).map(table => getTableConfig(table))
    expect(configs.map(({ name }) => name).sort()).toEqual(inFile.map(({ name }) => name).sort())
    for (const { name, columns } of configs) {
      const found = sqlite
        .prepare<[], { name: string; type: string; notnull: number }>(`PRAGMA table_xinfo("${name}")`)
        .all()
        .map(column => `${column.name} ${column.type.toLowerCase()} ${column.notnull === 1}`)
      // SQLite takes a bare integer primary key for the row's own number.
      expect(columns.map(column => `${column.name} ${column.getSQLType()} ${column.notNull}`)).toEqual(found)
    }
  })

  it('has no change that no migration makes', async () => {
    const [last] = readdirSync('db/migrations/meta')
      .filter(name => name.endsWith('_snapshot.json'))
      .sort()
      .reverse()
    const snapshot = JSON.parse(readFileSync(`db/migrations/meta/${last}`, 'utf8'))
    expect(await generateSQLiteMigration(snapshot, await generateSQLiteDrizzleJson(tables))).toEqual([])
  })

  it('lies in the code as it lies in the migration files', async () => {
    const { embedded } = await import('../../db/migrations/embed.mjs')
    expect(readFileSync('db/migrations/embedded.ts', 'utf8')).toBe(embedded())
  })

  it('keeps what belongs to an article together', () => {
    const without = sqlite
      .prepare<[], { name: string }>(
        "SELECT name FROM pragma_table_list WHERE wr = 1 AND schema = 'main' AND type = 'table' ORDER BY name",
      )
      .all()
    expect(without.map(({ name }) => name)).toEqual(['anchor', 'check', 'claim', 'evidence', 'note', 'note_waiting'])
  })
})

describe('two processes on one desk', () => {
  it('both write, wait for each other, and leave one log that is whole', { timeout: 60_000 }, async () => {
    const desk = aDesk()
    const article = anImportedChange()
    await desk.store.commit([article], aStamp())
    const file = await bundleChild('write-claims')
    const writers = Array.from({ length: 2 }, () => new RunningChild(file, desk.folder, article.articleId, '60'))
    const ours: string[] = []
    for (let i = 0; i < 60; i += 1) {
      const made = aMadeChange({ articleId: article.articleId })
      await desk.store.commit([made], aStamp())
      ours.push(made.claimId)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    const theirs = await Promise.all(writers.map(writer => writer.finished()))
    const acknowledged = [...ours, ...theirs.flat().filter(line => line !== 'ready')]
    const stored = (await desk.store.claims(article.articleId)).map(({ id }) => id)
    expect(stored.sort()).toEqual(acknowledged.sort())
    expect(await desk.store.verifyLog()).toMatchObject({ kind: 'whole', events: 1 + 60 + 2 * 60 * 3 })
    expect(await desk.store.verifyDesk()).toEqual([])
  })
})
