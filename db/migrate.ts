import { CannotOpenError } from './cannot-open-error'
import type { Sqlite } from './connect'
import { migrations } from './migrations/embedded'
import type { Migration } from './migrations/migration'

// The table that drizzle-kit's own migrator keeps, so that its tools read our files.
const noted = '__drizzle_migrations'

/** Brings the schema up to date, once, however many processes ask at the same time. Throws CannotOpenError. */
export function migrate(sqlite: Sqlite) {
  if (pendingMigrations(sqlite).length === 0) return
  sqlite
    .transaction(() => {
      // Asked again under the lock: another process may have been faster.
      const steps = pendingMigrations(sqlite)
      sqlite.exec(
        `CREATE TABLE IF NOT EXISTS ${noted} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)`,
      )
      for (const step of steps) apply(sqlite, step)
    })
    .immediate()
}

/** What the file's schema still lacks. Throws CannotOpenError where the file is no desk or from a newer version. */
export function pendingMigrations(sqlite: Sqlite): readonly Migration[] {
  const applied = appliedTo(sqlite)
  const known = new Set(migrations.map(({ madeAt }) => madeAt))
  if (applied.some(madeAt => !known.has(madeAt))) throw new CannotOpenError('newer', sqlite.name)
  return migrations.filter(({ madeAt }) => !applied.includes(madeAt))
}

function apply(sqlite: Sqlite, { statements, sha256, madeAt }: Migration) {
  for (const statement of statements) sqlite.exec(statement)
  sqlite.prepare(`INSERT INTO ${noted} (hash, created_at) VALUES (?, ?)`).run(sha256, madeAt)
}

function appliedTo(sqlite: Sqlite): readonly number[] {
  const tables = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  if (tables.length === 0) return []
  if (!tables.includes(noted)) throw new CannotOpenError('not_a_desk', sqlite.name)
  return sqlite.prepare<[], number>(`SELECT created_at FROM ${noted} ORDER BY id`).pluck().all()
}
