import { scheduleBackups } from '../backups/schedule-backups'
import { runningDesk } from '../context'

/**
 * Opens the desk, closes it when the process ends, and backs it up by the clock meanwhile. Asked to stop, Next.js takes
 * no new requests and finishes those under way before the process exits; a commit is synchronous, so that it is never
 * cut in half by an exit.
 */
export function openAtStart(): void {
  const desk = runningDesk()
  process.once('exit', () => desk.close())
  // Answers that never end by themselves would hold the farewell up.
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => desk.live.close())
  scheduleBackups(desk)
}
