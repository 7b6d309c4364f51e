import type { Anchor, PlacedAnchor } from '../anchor/anchor'
import type { ArticleDetails, Original, SetAside, Version, WorkingState } from '../article/article'
import type { Check, FormerCheck, Layer } from '../claim/check'
import type { ClaimDetails } from '../claim/claim'
import type { Closing } from '../claim/closing'
import type { Tried } from '../claim/set-aside-input'
import type { EvidenceDetails } from '../evidence/evidence'
import type {
  ActionId,
  ArticleId,
  ClaimId,
  EvidenceId,
  Instant,
  InvitationId,
  NoteId,
  PersonId,
  SessionId,
  TokenId,
} from '../ids'
import type { Actor, Person, PersonRef, Role } from '../person/person'
import type { Review } from '../review/review'
import type { ClaimPut } from '../undo/claim-put'

/** Fields to set; `null` clears one, one that is missing stays as it is. */
export type Amendment<Details> = { readonly [Key in keyof Details]?: Details[Key] | null }

/** What a note says, and to whom. */
interface NoteWords {
  readonly text: string
  readonly mentions: readonly PersonRef[]
}

interface OnClaim {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
  /** The claim's revision that the change was made on; another one there is a ConflictError. */
  readonly expectedRevision: number
}

/**
 * Everything that can happen on a desk, once. A list of these is the transaction, the log and the history on the screen.
 * Who and when stand beside the list (`Stamp`), not in it.
 */
export type Change =
  | {
      readonly kind: 'article.imported'
      readonly articleId: ArticleId
      readonly details: ArticleDetails
      readonly version: Pick<Version, 'number' | 'sha256' | 'doc' | 'text'>
      readonly setAside: readonly SetAside[]
      readonly notes: readonly string[]
      readonly original?: Original
      readonly isDemonstration: boolean
    }
  | {
      readonly kind: 'article.changed'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly details: Amendment<ArticleDetails>
    }
  | {
      /** A new text. In the same commit every claim is carried to it. */
      readonly kind: 'article.revised'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly version: Pick<Version, 'number' | 'sha256' | 'doc' | 'text' | 'origin' | 'reason'>
      /** What is known about the article changes with its text: a new headline, another byline. */
      readonly details?: Amendment<ArticleDetails>
      readonly setAside: readonly SetAside[]
      readonly notes: readonly string[]
      readonly original?: Original
    }
  | {
      readonly kind: 'article.moved_on'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly state: WorkingState
    }
  | {
      readonly kind: 'article.signed_off'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly version: number
      readonly versionSha256: string
      readonly findingsSha256: string
      /** The last event of the article that the signed findings include; a later one there is a ConflictError. */
      readonly throughSeq: number
    }
  | {
      readonly kind: 'article.reopened'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly reason: string
    }
  | {
      readonly kind: 'article.removed'
      readonly articleId: ArticleId
      readonly expectedRevision: number
      readonly title: string
    }
  | {
      readonly kind: 'claim.made'
      readonly articleId: ArticleId
      readonly claimId: ClaimId
      readonly anchor: PlacedAnchor
      readonly details: ClaimDetails
    }
  | (OnClaim & { readonly kind: 'claim.changed'; readonly details: Amendment<ClaimDetails> })
  | (OnClaim & { readonly kind: 'claim.spanned'; readonly anchor: PlacedAnchor })
  /** Where it stands in another version than before; what that does to its checks and its review follows from the anchor. */
  | (OnClaim & {
      readonly kind: 'claim.carried'
      /** Number of the version that it was carried from. */
      readonly from: number
      readonly anchor: Anchor
    })
  | (OnClaim & { readonly kind: 'claim.closed'; readonly closing: Omit<Closing, 'by' | 'at'> })
  | (OnClaim & { readonly kind: 'claim.reopened' })
  | (OnClaim & { readonly kind: 'claim.removed'; readonly exact: string })
  | (OnClaim & { readonly kind: 'claim.reviewed'; readonly review: Omit<Review, 'by' | 'at'> })
  | (Omit<OnClaim, 'expectedRevision'> & {
      /** Parts of a claim as they were: an undo or a redo. Which action it undoes or redoes stands beside it (`ActionMark`). */
      readonly kind: 'claim.put_back'
      /** null where the claim is not there. */
      readonly expectedRevision: number | null
      readonly put: ClaimPut
      /** The kinds of changes that it undoes or does again on this claim. */
      readonly reverses: readonly ChangeKind[]
      /** What it undoes or does again, in the words that the log had for it. */
      readonly words: string
    })
  | (Omit<OnClaim, 'expectedRevision'> & {
      /** What somebody tried and gave up. It changes nothing on the claim, which may be gone: only the log remembers it. */
      readonly kind: 'claim.set_aside'
      readonly tried: Tried
      /** The action under which it had been sent. */
      readonly sentAs: ActionId
      readonly because: 'conflict' | 'refused'
      /** What stands at the desk in its place, in words. */
      readonly instead?: string
    })
  | (OnClaim & {
      readonly kind: 'check.recorded'
      readonly check: Omit<Check, 'by' | 'at'>
      /** The words that it was made on, where they have changed since: it is a former check at once. */
      readonly madeOn?: Pick<FormerCheck, 'version' | 'exact'>
    })
  | (OnClaim & { readonly kind: 'check.taken_back'; readonly layer: Layer })
  | (OnClaim & {
      readonly kind: 'evidence.pinned'
      readonly evidenceId: EvidenceId
      readonly details: EvidenceDetails
    })
  | (OnClaim & {
      readonly kind: 'evidence.changed'
      readonly evidenceId: EvidenceId
      readonly details: Amendment<EvidenceDetails>
    })
  | (OnClaim & { readonly kind: 'evidence.removed'; readonly evidenceId: EvidenceId; readonly title: string })
  | (OnClaim &
      NoteWords & {
        readonly kind: 'note.written'
        readonly noteId: NoteId
        /** The first note of the thread; absent where this one begins a thread. */
        readonly replyTo?: NoteId
        readonly isQuestion: boolean
      })
  | (OnClaim &
      NoteWords & {
        readonly kind: 'note.changed'
        readonly noteId: NoteId
        /** The note's own revision that the change was made on. */
        readonly expectedNoteRevision: number
      })
  | (OnClaim & { readonly kind: 'note.removed'; readonly noteId: NoteId; readonly expectedNoteRevision: number })
  | (OnClaim & { readonly kind: 'note.resolved'; readonly noteId: NoteId })
  | (OnClaim & { readonly kind: 'note.reopened'; readonly noteId: NoteId })
  | {
      readonly kind: 'person.added'
      readonly personId: PersonId
      readonly name: string
      readonly email: string
      readonly role: Role
      /** As the sign-in library hashed it. It is stored, and never written to the log. */
      readonly passwordHash: string
    }
  | {
      readonly kind: 'person.invited'
      readonly invitationId: InvitationId
      readonly email: string
      readonly role: Role
      readonly expiresAt: Instant
      /** SHA-256 in hex of the link's token, which itself is shown once and kept nowhere. Never written to the log. */
      readonly tokenHash: string
    }
  | {
      readonly kind: 'person.joined'
      readonly invitationId: InvitationId
      readonly personId: PersonId
      readonly name: string
      readonly email: string
      readonly role: Role
      /** As for `person.added`. */
      readonly passwordHash: string
    }
  | {
      readonly kind: 'person.changed'
      readonly personId: PersonId
      /** The name they had before. */
      readonly name: string
      readonly details: Partial<Pick<Person, 'name' | 'role'>>
    }
  | {
      readonly kind: 'person.password_changed'
      readonly personId: PersonId
      readonly name: string
      readonly passwordHash: string
      /** The one session that goes on: where the password was changed. Every other one ends. */
      readonly keepSession?: SessionId
    }
  /** Ends every session, too. */
  | { readonly kind: 'person.deactivated'; readonly personId: PersonId; readonly name: string }
  | { readonly kind: 'person.reactivated'; readonly personId: PersonId; readonly name: string }
  | { readonly kind: 'invitation.withdrawn'; readonly invitationId: InvitationId; readonly email: string }
  | {
      readonly kind: 'session.revoked'
      readonly sessionId: SessionId
      readonly personId: PersonId
      /** Whose session it was. */
      readonly name: string
    }
  | {
      readonly kind: 'token.created'
      readonly tokenId: TokenId
      readonly name: string
      readonly role: Role
      /** SHA-256 in hex of the token, which itself is shown once and kept nowhere. Never written to the log. */
      readonly tokenHash: string
      readonly expiresAt?: Instant
    }
  | { readonly kind: 'token.revoked'; readonly tokenId: TokenId; readonly name: string }
  | { readonly kind: 'desk.demonstration_loaded'; readonly articles: number }
  | { readonly kind: 'desk.demonstration_cleared'; readonly articles: number }

export type ChangeKind = Change['kind']
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>

/** Which action a commit belongs to, and the earlier one that it undoes or does again. Spec: undo U1–U3. */
export interface ActionMark {
  readonly id: ActionId
  readonly undoes?: ActionId
  readonly redoes?: ActionId
}

/** Who commits a list of changes, when, and as part of which action. */
export interface Stamp {
  readonly actor: Actor
  readonly at: Instant
  readonly action?: ActionMark
}

/**
 * A change as the log keeps it: without the bytes, the text, the password and the token, which it names by hash where
 * that helps. `actor` is who did it.
 */
export interface LoggedEvent {
  /** Counts up from 1 without gaps. */
  readonly seq: number
  readonly at: Instant
  readonly actor: PersonRef & { readonly kind: Actor['kind'] }
  readonly kind: ChangeKind
  readonly articleId?: ArticleId
  readonly claimId?: ClaimId
  /** Absent in entries from before actions were kept. */
  readonly action?: ActionId
  readonly undoes?: ActionId
  readonly redoes?: ActionId
  /** The change's own fields, as JSON values. */
  readonly change: Readonly<Record<string, unknown>>
  readonly previousHash: string
  readonly hash: string
}
