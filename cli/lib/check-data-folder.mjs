import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/** Makes the data folder where it is missing and refuses one that cannot be written. */
export function checkDataFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written (${error.code ?? error.message}). Make it writable, or choose another: TICKMARK_DATA=/path/to/folder npm start`,
    )
  }
}
