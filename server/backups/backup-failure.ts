import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Instant } from '../../domain/ids'

/** That the last backup did not come about. Kept in the data folder, so that every process says so, also after a restart. */
export interface BackupFailure {
  readonly at: Instant
  /** One sentence. */
  readonly message: string
}

const failureSchema = z.object({ at: z.iso.datetime(), message: z.string() })

export async function noteFailure(dataFolder: string, failure: BackupFailure): Promise<void> {
  await writeFile(fileIn(dataFolder), JSON.stringify(failure), { mode: 0o600 })
}

export async function forgetFailure(dataFolder: string): Promise<void> {
  await rm(fileIn(dataFolder), { force: true })
}

export async function lastFailure(dataFolder: string): Promise<BackupFailure | undefined> {
  try {
    return failureSchema.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8')))
  } catch (error) {
    const isNone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    // Read while another process writes it: the next look has it whole.
    if (isNone || error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'backup-failure')
}
