import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { deskFile } from '@/db/desk-file'
import { migrations } from '@/db/migrations/embedded'
import { openDesk } from '@/db/open-desk'

it('A desk from before the search opens: its articles are found, counted and in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-old-'))
  const old = new Database(join(folder, deskFile))
  const [first] = migrations
  if (!first) throw new Error('There is no first migration')
  old.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)')
  for (const statement of first.statements) old.exec(statement)
  old.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(first.sha256, first.madeAt)
  const article = old.prepare(`
    INSERT INTO article (id, revision, state, title, language, due_at, folded, words, versions, is_demonstration, created_at, updated_at)
    VALUES (?, 1, ?, ?, 'en', ?, 'folded', 4, 2, 0, '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z')`)
  const version = old.prepare(`
    INSERT INTO article_version (article_id, number, sha256, created_at, created_by_id, created_by_name, set_aside, notes, text, doc)
    VALUES (?, ?, '', '2026-03-02T09:00:00.000Z', 'p', 'P', '[]', '[]', ?, '{}')`)
  for (const [id, state, title, dueAt] of [
    ['a', 'signed_off', 'Otters', null],
    ['b', 'checking', 'Herons', '2026-03-09T09:00:00.000Z'],
    ['c', 'checking', 'Gulls', '2026-03-08T09:00:00.000Z'],
  ]) {
    article.run(id, state, title, dueAt)
    version.run(id, 1, 'what it said at first')
    version.run(id, 2, `what it says of the harbour, ${id}`)
  }
  old.close()

  const desk = openDesk({ folder })
  const titles = async (q?: string) => (await desk.store.articles({ q, limit: 9 })).items.map(({ title }) => title)
  expect(await titles()).toEqual(['Gulls', 'Herons', 'Otters'])
  expect(await desk.store.articleCounts()).toEqual({ checking: 2, in_review: 0, signed_off: 1 })
  expect(await titles('harbour herons')).toEqual(['Herons'])
  expect(await titles('at first')).toEqual([])
  const removed = { kind: 'article.removed', articleId: 'b', expectedRevision: 1, title: 'Herons' } as const
  await desk.store.commit([removed], {
    actor: { kind: 'person', id: 'p', name: 'P', role: 'editor' },
    at: '2026-03-03T09:00:00.000Z',
  })
  expect(await titles('harbour')).toHaveLength(2)
  desk.close()
  rmSync(folder, { recursive: true, force: true })
})
