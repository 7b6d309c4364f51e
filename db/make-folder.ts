import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder with those above it, where they are missing. */
export function makeFolder(folder: string) {
  if (existsSync(folder)) return
  // Step by step: Node's own recursion never returns where a file system makes no folders, such as /proc.
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // Otherwise another process was faster.
  }
}
