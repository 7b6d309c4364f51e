import { DomainError } from '../../domain/errors'

/** Whether a commit was refused because somebody else was faster: what is there now is looked at once more. */
export function isFromMeanwhile(error: unknown): boolean {
  if (!(error instanceof DomainError)) return false
  const isTaken = error.code === 'conflict' && 'id' in error.details
  // A ConflictError names the revision it expected, whatever became of the thing.
  return error.code === 'revision_stale' || isTaken || (error.code === 'not_found' && 'expected' in error.details)
}
