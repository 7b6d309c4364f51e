import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Renames a file once its bytes are on the disk, and waits until the new name is there too. */
export function renameDurably(from: string, to: string) {
  sync(from)
  renameSync(from, to)
  sync(dirname(to))
}

function sync(path: string) {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
