import { DomainError } from '../../domain/errors'
import type { CheckingFile } from '../../domain/report/checking-file'
import { readDeskJson } from '../../formats/interchange/read-desk-json'
import { type OffThreadOptions, offThread } from './off-thread'

// Bytes of a report that are read where they are.
const mostOnThread = 256 * 1024

/** Our own JSON report, off the thread that answers requests unless it is short. Rejects with a DomainError. */
export async function readReport(bytes: Uint8Array, options: OffThreadOptions = {}): Promise<CheckingFile> {
  const reading =
    bytes.length > mostOnThread
      ? await offThread('report', bytes, bytes.length, options)
      : readDeskJson(new TextDecoder().decode(bytes))
  if (reading.kind === 'read') return reading.file
  throw new DomainError('unreadable', reading.reason)
}
