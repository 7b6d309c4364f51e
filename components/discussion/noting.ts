import type { ArticleAbilities } from '@/domain/access/article-abilities'
import type { Claim } from '@/domain/claim/claim'
import type { ClaimId, NoteId } from '@/domain/ids'

/** What is being written: a note that begins a thread, a question to somebody, a reply to a thread, or other words for a note. */
export type NoteOf =
  | { readonly kind: 'new' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'reply'; readonly noteId: NoteId }
  | { readonly kind: 'change'; readonly noteId: NoteId }

/** The one note that is being written. */
export interface Noting {
  readonly claimId: ClaimId
  readonly of: NoteOf
  /** The claim when the writing began: words that somebody else changes meanwhile are not written over unseen. */
  readonly seen: Claim
  /** Notes that were there when the writing began: what comes later is shown below, so that nothing moves what is typed. */
  readonly known: ReadonlySet<NoteId>
}

/** What somebody may do in discussions now: see none, read them, write and mend their own notes, or mend anybody's, too. */
export type Talk = 'none' | 'read' | 'own' | 'all'

/** What the rights of somebody come to; a signed-off article is read only. */
export function talkOf(abilities: Pick<ArticleAbilities, 'mayNote' | 'mayReview'>, isLocked: boolean): Talk {
  if (!abilities.mayNote) return 'none'
  if (isLocked) return 'read'
  return abilities.mayReview ? 'all' : 'own'
}

export function mayWrite(talk: Talk): boolean {
  return talk === 'own' || talk === 'all'
}
