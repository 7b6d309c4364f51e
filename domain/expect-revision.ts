import { ConflictError } from './errors'

/** The revision that a change was made on; `undefined` where the sender does not mind which. */
export type ExpectedRevision = number | undefined

/** Throws a ConflictError where `thing` has moved on from the revision that the sender saw. */
export function expectRevision(
  what: string,
  thing: { readonly id: string; readonly revision: number },
  expected: ExpectedRevision,
): void {
  if (expected === undefined || expected === thing.revision) return
  throw new ConflictError(what, { id: thing.id, expected, found: thing.revision })
}
