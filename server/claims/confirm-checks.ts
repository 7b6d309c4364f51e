import { afterChecks } from '../../domain/claim/after-checks'
import type { Claim } from '../../domain/claim/claim'
import { confirmChecks as confirmed } from '../../domain/claim/confirm-checks'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Confirms what was found on a claim's former words. Where nothing waits for it, the claim is answered as it is. */
export async function confirmChecks(context: Context, id: string, expected: ExpectedRevision): Promise<Claim> {
  const claim = await authorised(context, 'claim.check', id)
  const changes = confirmed(claim)
  if (changes.length === 0) return claim
  expectRevision('claim', claim, expected)
  await context.commit(changes)
  return afterChecks(claim, changes, { actor: context.actor, at: context.now })
}
