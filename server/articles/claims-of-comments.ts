import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import { describeAnchor } from '../../domain/anchor/anchor'
import type { ImportedClaim } from '../../domain/article/imported-claim'
import type { ArticleId } from '../../domain/ids'
import { wordsOfNote } from '../notes/words-of-note'

interface Imported {
  readonly articleId: ArticleId
  readonly text: string
  /** Number of the version whose text it is. */
  readonly version: number
  readonly claims: readonly ImportedClaim[]
  readonly newId: () => string
}

/**
 * Comments of a document as claims with their discussion. The log says who brought them in; who wrote each of them, and
 * when, is said in its words. Spec: import I70.
 */
export function claimsOfComments(right: Authorised<Desk, 'article.import'>, imported: Imported): Permitted[] {
  return imported.claims.flatMap(claim => changesFor(right, claim, imported))
}

function changesFor(right: Authorised<Desk, 'article.import'>, claim: ImportedClaim, imported: Imported): Permitted[] {
  const { articleId, text, version, newId } = imported
  const on = { articleId, claimId: newId() }
  const anchor = describeAnchor(text, version, claim.span)
  const made = permitted(right, { kind: 'claim.made', ...on, anchor, details: { flags: [] } })
  const words = claim.notes.flatMap(note => wordsOfNote(note, 'document'))
  const first = newId()
  const written = words.map((words, before) =>
    permitted(right, {
      kind: 'note.written',
      ...on,
      // The claim itself is made as revision 1; each change expects what the one before it leaves.
      expectedRevision: before + 1,
      noteId: before === 0 ? first : newId(),
      text: words,
      mentions: [],
      ...(before === 0 ? {} : { replyTo: first }),
      isQuestion: false,
    }),
  )
  if (!claim.isResolved || words.length === 0) return [made, ...written]
  const resolved = { kind: 'note.resolved', ...on, expectedRevision: words.length + 1, noteId: first } as const
  return [made, ...written, permitted(right, resolved)]
}
