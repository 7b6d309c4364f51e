import { emptyOutbox, needsDecision, type OutboxState } from '@/components/api/outbox-state'
import type { Begin } from '@/components/correct/begin'
import type { Noting, Talk } from '@/components/discussion/noting'
import type { ClaimIndex } from '@/domain/claim/claim-index'
import type { ClaimId, EvidenceId, NoteId } from '@/domain/ids'
import type { Offset } from '@/domain/text/offset'
import type { LiveSelection } from '@/editor/viewer-types'
import { type ClaimFilter, passes } from './claim-filter'

/** Several claims under one press: the claims, innermost first, and the character that the chooser stands at. */
export interface Choice {
  readonly claims: readonly ClaimId[]
  readonly at: Offset
  /** Opened from the keyboard, so the first of them takes the focus. */
  readonly takesFocus: boolean
}

/** Everything the workspace's parts watch. Set whole, compared by identity. */
export interface WorkspaceState {
  readonly index: ClaimIndex
  /** False for a reader, and while the article is signed off: the screen shows and finds, and changes nothing. */
  readonly mayCheck: boolean
  readonly talk: Talk
  readonly filter: ClaimFilter | null
  /** The claims that pass the filter; null where there is none. */
  readonly kept: ReadonlySet<ClaimId> | null
  readonly selected: ClaimId | null
  readonly isCardOpen: boolean
  /** On a phone the card shows one line until it is opened fully. */
  readonly isCardFull: boolean
  readonly hovered: ClaimId | null
  readonly live: LiveSelection | null
  readonly choice: Choice | null
  /** The evidence that is being written; `null` as id is a new one. */
  readonly writing: { readonly claimId: ClaimId; readonly evidenceId: EvidenceId | null } | null
  readonly noting: Noting | null
  /** The note that an address leads to, until it is shown. */
  readonly shownNote: NoteId | null
  readonly isChangingSpan: boolean
  /** The tray of lost and closed claims, and the one that is open in it; null while it is closed. */
  readonly tray: { readonly at: ClaimId | null } | null
  /** The claim that is being closed. */
  readonly closing: ClaimId | null
  readonly outbox: OutboxState
  /** Claims whose last change has not reached the desk although it was tried. */
  readonly unsent: ReadonlySet<ClaimId>
  readonly isRailOpen: boolean
  /** Where the text is being corrected; null while it is read. */
  readonly correcting: Begin | null
}

export function firstState(
  index: ClaimIndex,
  filter: ClaimFilter | null,
  mayCheck: boolean,
  talk: Talk,
): WorkspaceState {
  return {
    index,
    mayCheck,
    talk,
    filter,
    kept: keptBy(filter, index),
    selected: null,
    isCardOpen: false,
    isCardFull: false,
    hovered: null,
    live: null,
    choice: null,
    writing: null,
    noting: null,
    shownNote: null,
    isChangingSpan: false,
    tray: null,
    closing: null,
    outbox: emptyOutbox,
    unsent: none,
    isRailOpen: false,
    correcting: null,
  }
}

const none: ReadonlySet<ClaimId> = new Set()

export function keptBy(filter: ClaimFilter | null, index: ClaimIndex): ReadonlySet<ClaimId> | null {
  return filter && new Set(index.all.filter(claim => passes(filter, claim)).map(({ id }) => id))
}

/** Claims to mark as not sent: what is merely on its way a moment is not worth a mark. */
export function unsentIn({ writes, isFailing }: OutboxState, before: ReadonlySet<ClaimId>): ReadonlySet<ClaimId> {
  const ids = writes.filter(queued => isFailing || needsDecision(queued)).flatMap(({ write }) => write.claimId || [])
  const next = new Set(ids)
  // The same set again stays the same value, so that nothing is drawn for it.
  return next.size === before.size && ids.every(id => before.has(id)) ? before : next
}
