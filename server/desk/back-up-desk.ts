import type { Backup } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import type { RunningDesk } from '../running-desk'

/** Writes a verified copy of the desk to a file; writing may go on meanwhile. */
export async function backUpDesk(context: Context, desk: Pick<RunningDesk, 'backUp'>, file: string): Promise<Backup> {
  authorisedOnDesk(context, 'desk.back_up')
  return desk.backUp(file)
}
