import type { LogVerdict } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** Goes through the whole log and says whether it is as it was written. */
export async function verifyLog(context: Context): Promise<LogVerdict> {
  authorisedOnDesk(context, 'log.read')
  return context.store.verifyLog()
}
