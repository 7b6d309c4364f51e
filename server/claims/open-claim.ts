import type { Claim } from '../../domain/claim/claim'
import { openClaim as opened } from '../../domain/claim/close-claim'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { readClaim } from './read-claim'

/** Takes the closing of a claim back. One that is open is answered as it is. */
export async function openClaim(context: Context, id: string, expected: ExpectedRevision): Promise<Claim> {
  const claim = await authorised(context, 'claim.close', id)
  const changes = opened(claim)
  if (changes.length === 0) return claim
  expectRevision('claim', claim, expected)
  await context.commit(changes)
  return readClaim(context, id)
}
