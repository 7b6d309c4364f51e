import { readdirSync, readFileSync } from 'node:fs'

// Applications that measurements build for themselves have these folders too.
const builtAnywhere = new Set(['node_modules', '.next'])
const notOurs = new Set(['node_modules', '.next', '.git', 'data', 'test-results', 'playwright-report', 'docs'])
// Written by Next.js.
const notWritten = /^next-env\.d\.ts/
const isRead = (path: string) => /\.(ts|tsx|mts|mjs|css|json|svg)$/.test(path) && !notWritten.test(path)

/** The project's own files: path from the top → text. Those that are only imported, not checked, are there too. */
export function projectFiles(top: string, folder = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(`${top}/${folder}`, { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (!notOurs.has(folder === '' ? entry.name : '') && !builtAnywhere.has(entry.name)) {
        for (const [inner, text] of projectFiles(top, path)) found.set(inner, text)
      }
    } else if (isRead(path)) found.set(path, readFileSync(`${top}/${path}`, 'utf8'))
  }
  return found
}
