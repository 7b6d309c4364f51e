import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** One hash over the names and bytes of files and folders (paths from the project's top), and over `also`. */
export function fingerprint(paths, also = []) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  for (const text of also) hash.update(`${text}\0`)
  return hash.digest('hex')
}

/** The stamp that a finished job left behind, or undefined. */
export function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full).flatMap(name => filesIn(`${path}/${name}`))
}
