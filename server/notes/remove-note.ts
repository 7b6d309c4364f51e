import type { Claim } from '../../domain/claim/claim'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { removeNote as removed } from '../../domain/note/change-note'
import { authorised } from '../authorised'
import { readClaim } from '../claims/read-claim'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'

/** Takes a note out of the discussion; the log keeps what it said. Answers with the claim. */
export async function removeNote(context: Context, id: string, expected: ExpectedRevision): Promise<Claim> {
  const { claimId } = await commitAddition(context, async () => {
    const found = await authorised(context, 'note.remove', id)
    expectRevision('note', found.note, expected)
    return { changes: [removed(found, context.actor)], claimId: found.note.claimId }
  })
  return readClaim(context, claimId)
}
