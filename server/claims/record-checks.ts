import { afterChecks } from '../../domain/claim/after-checks'
import type { Claim } from '../../domain/claim/claim'
import type { RecordChecks } from '../../domain/claim/input'
import { hasOtherWords } from '../../domain/claim/on-other-words'
import { recordChecks as recorded, replacesFinding } from '../../domain/claim/record-check'
import { DomainError } from '../../domain/errors'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'

/**
 * Records findings, or takes them back. Without an expected revision it only adds: replacing what somebody found
 * demands to have seen it. Spec: access R6.
 */
export async function recordChecks(
  context: Context,
  claimId: string,
  input: RecordChecks,
  expected: ExpectedRevision,
): Promise<Claim> {
  const { version, ...said } = input
  const checks = 'checks' in said ? said.checks : [said]
  const { claim, changes } = await commitAddition(context, async () => {
    const claim = await authorised(context, 'claim.check', claimId)
    const changes = recorded(claim, checks, await wordsSeen(context, claim, version))
    if (changes.length === 0) return { claim, changes }
    if (expected === undefined && replacesFinding(claim, checks)) {
      throw new DomainError(
        'revision_missing',
        'This would replace a finding. Send the revision of the claim that you saw as If-Match.',
      )
    }
    expectRevision('claim', claim, expected)
    return { claim, changes }
  })
  return changes.length === 0 ? claim : afterChecks(claim, changes, { actor: context.actor, at: context.now })
}

// What was read in an earlier version may be other words by now.
async function wordsSeen({ store }: Context, claim: Claim, version: number | undefined) {
  if (version === undefined || version >= claim.anchor.version) return undefined
  const anchors = await store.anchorsOfClaim(claim.id)
  const seen = anchors.findLast(anchor => anchor.version <= version)
  const hasChanged = anchors.some(anchor => anchor.version > version && hasOtherWords(anchor))
  return seen && hasChanged ? { version: seen.version, exact: seen.exact } : undefined
}
