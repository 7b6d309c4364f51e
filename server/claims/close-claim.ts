import type { Claim } from '../../domain/claim/claim'
import { closeClaim as closed } from '../../domain/claim/close-claim'
import type { CloseClaim } from '../../domain/claim/input'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { readClaim } from './read-claim'

/** Closes a claim. One that is closed in that way already is answered as it is. */
export async function closeClaim(
  context: Context,
  id: string,
  input: CloseClaim,
  expected: ExpectedRevision,
): Promise<Claim> {
  const claim = await authorised(context, 'claim.close', id)
  const changes = closed(claim, input, await context.store.anchorsOfClaim(id))
  if (changes.length === 0) return claim
  expectRevision('claim', claim, expected)
  await context.commit(changes)
  return readClaim(context, id)
}
