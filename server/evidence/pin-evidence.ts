import { AlreadyExistsError } from '../../domain/errors'
import type { Evidence } from '../../domain/evidence/evidence'
import type { PinEvidence } from '../../domain/evidence/input'
import { pinEvidence as pinned } from '../../domain/evidence/pin-evidence'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'
import { type Outcome, there } from '../outcome'
import { readEvidence } from './read-evidence'

/** Pins evidence to a claim. The same id sent again to the same claim is answered with what is there. */
export async function pinEvidence(
  context: Context,
  claimId: string,
  { id = context.newId(), ...details }: PinEvidence,
  expected: ExpectedRevision,
): Promise<Outcome<Evidence>> {
  const { already } = await commitAddition(context, async () => {
    const claim = await authorised(context, 'evidence.pin', claimId)
    const already = await context.store.evidence(id)
    if (already && already.claimId !== claimId) throw new AlreadyExistsError('piece of evidence', id)
    if (already) return { changes: [], already }
    expectRevision('claim', claim, expected)
    return { changes: [pinned(claim, id, details)] }
  })
  return already ? there(already) : { kind: 'made', thing: await readEvidence(context, id) }
}
