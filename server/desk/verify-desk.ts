import type { DeskProblem, LogVerdict } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

export interface DeskVerdict {
  readonly log: LogVerdict
  /** What is not as it was written; empty when all is well. */
  readonly problems: readonly DeskProblem[]
}

/** Goes through the whole log and everything that the desk can check about itself. */
export async function verifyDesk(context: Context): Promise<DeskVerdict> {
  authorisedOnDesk(context, 'log.read')
  const log = await context.store.verifyLog()
  return { log, problems: await context.store.verifyDesk() }
}
