import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import type { PlacedAnchor } from '../../domain/anchor/anchor'
import type { ArticleStanding } from '../../domain/article/standing'
import { makeClaim } from '../../domain/claim/make-claim'
import type { ClaimId } from '../../domain/ids'
import type { IncomingAnnotation } from '../../formats/interchange/incoming-annotation'
import { wordsOfNote } from '../notes/words-of-note'

interface Rights {
  readonly article: Authorised<ArticleStanding, 'claim.make'>
  readonly desk: Authorised<Desk, 'article.import'>
  readonly newId: () => string
}

interface New {
  readonly claimId: ClaimId
  readonly anchor: PlacedAnchor
  readonly annotation: IncomingAnnotation
}

/** A claim with the checks, the evidence and the discussion that its annotation brings. */
export function claimChanges({ article, desk, newId }: Rights, { claimId, anchor, annotation }: New): Permitted[] {
  const { details, checks, evidence, notes } = annotation
  const on = { articleId: article.id, claimId }
  const made = makeClaim(article, { id: claimId, anchor, details, checks })
  // The claim itself is revision 1; each change expects what the one before it leaves.
  const pinned = evidence.map((item, before) =>
    permitted(desk, {
      kind: 'evidence.pinned',
      ...on,
      expectedRevision: made.length + before,
      evidenceId: newId(),
      details: item,
    }),
  )
  const words = notes.flatMap(note => wordsOfNote(note, 'annotation'))
  const first = newId()
  const written = words.map((text, before) =>
    permitted(desk, {
      kind: 'note.written',
      ...on,
      expectedRevision: made.length + pinned.length + before,
      noteId: before === 0 ? first : newId(),
      text,
      mentions: [],
      ...(before === 0 ? {} : { replyTo: first }),
      isQuestion: false,
    }),
  )
  return [...made, ...pinned, ...written]
}
