import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.mjs'

/** Makes the data folder where it is missing and refuses one that cannot be written. */
export function checkDataFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written (${error.code ?? error.message}). Make it writable, or choose another: TICKMARK_DATA=/path/to/folder npm start`,
    )
  }
}

// Not `recursive`: Node.js 20 never comes back from that below a folder like /proc.
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
