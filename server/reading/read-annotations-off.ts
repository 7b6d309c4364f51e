import { DomainError } from '../../domain/errors'
import type { IncomingAnnotation } from '../../formats/interchange/incoming-annotation'
import { readAnnotations } from '../../formats/interchange/read-annotations'
import { type OffThreadOptions, offThread } from './off-thread'

// Bytes of annotations that are read where they are.
const mostOnThread = 256 * 1024

/** Annotations or a report, off the thread that answers requests unless they are few. Rejects with a DomainError. */
export async function readAnnotationsOff(
  bytes: Uint8Array,
  options: OffThreadOptions,
): Promise<readonly IncomingAnnotation[]> {
  const reading =
    bytes.length > mostOnThread
      ? await offThread('annotations', bytes, bytes.length, options)
      : readAnnotations(new TextDecoder().decode(bytes))
  if (reading.kind === 'read') return reading.annotations
  throw new DomainError('unreadable', reading.reason)
}
