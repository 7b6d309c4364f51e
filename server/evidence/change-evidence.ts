import { changesAnything } from '../../domain/change/changes-anything'
import type { Evidence } from '../../domain/evidence/evidence'
import type { ChangeEvidence } from '../../domain/evidence/input'
import { changeEvidence as changed } from '../../domain/evidence/pin-evidence'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { readEvidence } from './read-evidence'

/** Sets or clears fields of a piece of evidence. */
export async function changeEvidence(
  context: Context,
  id: string,
  input: ChangeEvidence,
  expected: ExpectedRevision,
): Promise<Evidence> {
  const pinned = await authorised(context, 'evidence.change', id)
  if (!changesAnything(pinned.evidence, input)) return pinned.evidence
  expectRevision('piece of evidence', pinned.evidence, expected)
  await context.commit([changed(pinned, input)])
  return readEvidence(context, id)
}
