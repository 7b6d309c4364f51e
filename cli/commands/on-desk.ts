import { type Context, contextOn, openRunningDesk } from '../../server/context'
import type { RunningDesk } from '../../server/running-desk'
import { readSettings } from '../../server/settings'
import { terminal } from '../terminal'

/** Opens the desk for one command and closes it whatever comes of it. */
export async function onDesk<Result>(work: (context: Context, desk: RunningDesk) => Promise<Result>): Promise<Result> {
  const desk = openRunningDesk(readSettings())
  try {
    return await work(contextOn(desk, terminal), desk)
  } finally {
    await desk.close()
  }
}
