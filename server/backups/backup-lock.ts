import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const holderSchema = z.object({ pid: z.number().int().positive(), at: z.iso.datetime() })

// Longer than any backup takes: a number that the system gave to another process must not hold it for ever.
const longestHold = 6 * 60 * 60_000

/**
 * Runs `work` while this process alone holds the lock of a data folder; returns undefined where another process has it.
 * A lock whose process is gone is taken over. Two that take one over in the same instant would both work; that costs
 * time and loses nothing, for a backup gets its name only once it is whole.
 */
export async function withBackupLock<Result>(
  dataFolder: string,
  now: Date,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const file = join(dataFolder, 'backup-lock')
  if (!(await take(file, now))) {
    if (await isHeld(file, now)) return undefined
    await rm(file, { force: true })
    if (!(await take(file, now))) return undefined
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file: string, now: Date): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify({ pid: process.pid, at: now.toISOString() }), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function isHeld(file: string, now: Date): Promise<boolean> {
  const holder = await holderOf(file)
  if (!holder) return false
  return Math.abs(now.getTime() - Date.parse(holder.at)) < longestHold && isAlive(holder.pid)
}

async function holderOf(file: string) {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    // Given back meanwhile, or cut short as it was written: nobody holds it.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isGone || error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
