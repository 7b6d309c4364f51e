// Writes embedded.ts from the migrations that drizzle-kit generated: a bundled server or command line then needs to
// find no files. Run by `npm run db:generate`; a test fails when the two differ.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const separator = '--> statement-breakpoint'

export function embedded() {
  const { entries } = JSON.parse(readFileSync(at('meta/_journal.json'), 'utf8'))
  const migrations = entries.map(({ tag, when }) => {
    const source = readFileSync(at(`${tag}.sql`), 'utf8')
    const statements = source.split(separator).map(statement => statement.trim())
    return { name: tag, madeAt: when, sha256: createHash('sha256').update(source).digest('hex'), statements }
  })
  return [
    '// Generated from the .sql files beside it by embed.mjs; do not edit.',
    "import type { Migration } from './migration'",
    '',
    `export const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)}`,
    '',
  ].join('\n')
}

if (process.argv[1] === at('embed.mjs')) writeFileSync(at('embedded.ts'), embedded())
