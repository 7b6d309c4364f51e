import { removeEvidence as removed } from '../../domain/evidence/pin-evidence'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Takes a piece of evidence off its claim. */
export async function removeEvidence(context: Context, id: string, expected: ExpectedRevision): Promise<void> {
  const pinned = await authorised(context, 'evidence.remove', id)
  expectRevision('piece of evidence', pinned.evidence, expected)
  await context.commit([removed(pinned)])
}
