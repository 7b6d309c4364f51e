import type { RunningDesk } from '../running-desk'
import { backUpBeside } from './back-up-beside'
import { backUpWhenDue } from './back-up-when-due'

/** How often it is looked whether a backup is due, in milliseconds. Looking costs one reading of a folder. */
const lookEvery = 60_000

// Next may load this module more than once in a process; there is one scheduler.
const kept = globalThis as typeof globalThis & { tickmarkBackups?: NodeJS.Timeout }

/** Backs the desk up by the clock while this process runs, where the settings ask for it. */
export function scheduleBackups({ settings }: Pick<RunningDesk, 'settings'>): void {
  const { dataFolder, backups } = settings
  if (!backups || kept.tickmarkBackups) return
  const work = { settings: { dataFolder, backups }, backUp: backUpBeside }
  let isAtWork = false
  const look = async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      await backUpWhenDue(work, new Date())
    } catch (error) {
      // Nobody waits for this; the next look tries again.
      console.error('It could not be seen whether a backup is due', error)
    } finally {
      isAtWork = false
    }
  }
  kept.tickmarkBackups = setInterval(look, lookEvery)
  kept.tickmarkBackups.unref()
  void look()
}
