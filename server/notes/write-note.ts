import type { Claim } from '../../domain/claim/claim'
import { AlreadyExistsError, DomainError } from '../../domain/errors'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import type { WriteNote } from '../../domain/note/input'
import { writeNote as written } from '../../domain/note/write-note'
import { authorised } from '../authorised'
import { readClaim } from '../claims/read-claim'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'
import { type Outcome, there } from '../outcome'
import { mentionedPeople } from './mentioned-people'

/** Adds a note to the discussion of a claim. The same id sent again by the same person is answered with what is there. */
export async function writeNote(
  context: Context,
  claimId: string,
  { id = context.newId(), mentions: ids = [], ...words }: WriteNote,
  expected: ExpectedRevision,
): Promise<Outcome<Claim>> {
  const { isThere } = await commitAddition(context, async () => {
    const claim = await authorised(context, 'note.write', claimId)
    if (await isWritten(context, claimId, id)) return { changes: [], isThere: true }
    expectRevision('claim', claim, expected)
    const mentions = await mentionedPeople(context, ids)
    return { changes: written(claim, { id, mentions, ...words }), isThere: false }
  })
  const claim = await readClaim(context, claimId)
  return isThere ? there(claim) : { kind: 'made', thing: claim }
}

// More than were ever written about one claim.
const everyNote = 10_000

async function isWritten({ store, actor }: Context, claimId: string, id: string): Promise<boolean> {
  const already = await store.note(id)
  if (!already) {
    // A request that comes late, or once more, does not bring back what was removed since.
    const written = await store.events({ claimId, kinds: ['note.written'], limit: everyNote })
    if (!written.some(({ change }) => change.noteId === id)) return false
    throw new DomainError('already_done', 'This note was written before and removed since. Write a new one.')
  }
  if (already.claimId === claimId && already.createdBy.id === actor.id) return true
  throw new AlreadyExistsError('note', id)
}
