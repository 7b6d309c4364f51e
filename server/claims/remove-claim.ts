import { removeClaim as removed } from '../../domain/claim/remove-claim'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Takes a claim off its article, with its checks and evidence. */
export async function removeClaim(context: Context, id: string, expected: ExpectedRevision): Promise<void> {
  const claim = await authorised(context, 'claim.remove', id)
  expectRevision('claim', claim, expected)
  await context.commit([removed(claim)])
}
