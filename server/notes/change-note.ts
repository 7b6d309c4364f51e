import type { Claim } from '../../domain/claim/claim'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { changeNote as changed, settleThread } from '../../domain/note/change-note'
import type { ChangeNote } from '../../domain/note/input'
import { authorised } from '../authorised'
import { readClaim } from '../claims/read-claim'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'
import { mentionedPeople } from './mentioned-people'

/**
 * Changes the words of a note, resolves a thread or reopens it. `expected` is the note's revision: what else happens
 * to its claim meanwhile is in nobody's way. Answers with the claim.
 */
export async function changeNote(
  context: Context,
  id: string,
  { resolved, text, mentions: ids }: ChangeNote,
  expected: ExpectedRevision,
): Promise<Claim> {
  const { claimId } = await commitAddition(context, async () => {
    const found = await authorised(context, 'note.change', id)
    const { note } = found
    const mentions = ids && (await mentionedPeople(context, ids, note.mentions))
    const changes = [
      ...changed(found, { text, mentions }, context.actor),
      ...(resolved === undefined ? [] : settleThread(await authorised(context, 'note.resolve', id), resolved)),
    ]
    if (changes.length > 0) expectRevision('note', note, expected)
    return { changes, claimId: note.claimId }
  })
  return readClaim(context, claimId)
}
