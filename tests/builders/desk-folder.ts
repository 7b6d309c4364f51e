import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deskFile } from '@/db/desk-file'
import { migrations } from '@/db/migrations/embedded'
import { openDesk } from '@/db/open-desk'

/** A new folder with an empty, migrated desk in it: a copy of one that is migrated once for each state of the schema. */
export function newDeskFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-desk-'))
  copyFileSync(migratedFile(), join(folder, deskFile))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function migratedFile(): string {
  const shelf = join(tmpdir(), 'tickmark-migrated')
  const file = join(shelf, `${migrations.map(({ sha256 }) => sha256.slice(0, 12)).join('-')}.db`)
  if (existsSync(file)) return file
  mkdirSync(shelf, { recursive: true })
  const folder = mkdtempSync(join(shelf, 'new-'))
  openDesk({ folder }).close()
  // Test files run side by side: whoever is last puts the same file there once more.
  renameSync(join(folder, deskFile), file)
  rmSync(folder, { recursive: true, force: true })
  return file
}
