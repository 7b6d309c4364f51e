import type { FormerCheck } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { Closing } from '@/domain/claim/closing'
import type { ChangeClaim, MakeClaim, RecordCheck } from '@/domain/claim/input'
import type { SetAsideTried } from '@/domain/claim/set-aside-input'
import type { ChangeEvidence, PinEvidence } from '@/domain/evidence/input'
import type { ActionId, ArticleId, ClaimId, EvidenceId, NoteId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { ReviewClaim } from '@/domain/review/input'
import type { Request } from './request'

interface OnNote {
  readonly claimId: ClaimId
  readonly noteId: NoteId
}

interface NoteWords {
  readonly text: string
  /** With their names, so that the note can be shown before the desk has it. */
  readonly mentions: readonly PersonRef[]
}

/** One thing that somebody did to the discussion of a claim. */
export type NoteWrite =
  | (OnNote & NoteWords & { readonly kind: 'note'; readonly replyTo?: NoteId; readonly isQuestion: boolean })
  | (OnNote & NoteWords & { readonly kind: 'amendNote' })
  | (OnNote & { readonly kind: 'unnote' })
  | (OnNote & { readonly kind: 'resolveNote'; readonly resolved: boolean })

/** How a claim was before an action and after it, as far as the page knows: absent where it was not there. */
export interface Seen {
  readonly before?: Claim
  readonly after?: Claim
}

/** Takes an action back, or does it again. Which one, and whether that can be, the desk decides; it is painted meanwhile. */
export interface UndoWrite {
  readonly kind: 'undo' | 'redo'
  readonly articleId: ArticleId
  /** Exactly this action; without it, the last one that there is. */
  readonly action?: ActionId
  /** The claim that it is painted on; empty where the page does not know. */
  readonly claimId: ClaimId | ''
  readonly seen?: Seen
}

/** Tells the log what was given up, and under which action it had been sent. It changes nothing. */
export type SetAsideWrite = SetAsideTried & { readonly kind: 'setAside'; readonly claimId: ClaimId }

/** What is done about a claim that a new version changed or lost. */
export type AfterVersionWrite =
  /** What was found on the words before is so of the words now; `checks` are the findings as they were seen. */
  | { readonly kind: 'confirm'; readonly claimId: ClaimId; readonly checks: readonly FormerCheck[] }
  /** With both wordings, so that it can be shown before the desk has it. */
  | { readonly kind: 'close'; readonly claimId: ClaimId; readonly closing: Omit<Closing, 'by' | 'at'> }
  | { readonly kind: 'reopen'; readonly claimId: ClaimId }

/** One thing a checker or an editor did to a claim, as it is kept until the desk has it. Ids come from here, so it can be sent twice. */
export type ClaimWrite =
  | { readonly kind: 'make'; readonly claimId: ClaimId; readonly input: MakeClaim }
  | { readonly kind: 'check'; readonly claimId: ClaimId; readonly checks: readonly RecordCheck[] }
  | { readonly kind: 'change'; readonly claimId: ClaimId; readonly input: ChangeClaim }
  | { readonly kind: 'remove'; readonly claimId: ClaimId }
  | { readonly kind: 'pin'; readonly claimId: ClaimId; readonly evidenceId: EvidenceId; readonly input: PinEvidence }
  | {
      readonly kind: 'amend'
      readonly claimId: ClaimId
      readonly evidenceId: EvidenceId
      readonly input: ChangeEvidence
    }
  | { readonly kind: 'unpin'; readonly claimId: ClaimId; readonly evidenceId: EvidenceId }
  | { readonly kind: 'review'; readonly claimId: ClaimId; readonly decision: ReviewClaim }
  | AfterVersionWrite
  | NoteWrite
  | UndoWrite
  | SetAsideWrite

/** The claim that a write changes; undefined where it concerns its whole article. */
export function claimOf(write: ClaimWrite): ClaimId | undefined {
  return isUndo(write) ? undefined : write.claimId
}

export function isUndo(write: ClaimWrite): write is UndoWrite {
  return write.kind === 'undo' || write.kind === 'redo'
}

/** Whether a write changes a part of a claim that has a revision of its own: evidence or a note that is there. */
export function isOnPart({ kind }: ClaimWrite): boolean {
  return kind === 'amend' || kind === 'unpin' || kind === 'amendNote' || kind === 'unnote' || kind === 'resolveNote'
}

/** The revision in `claim` of what `write` changes: the claim's own, or that of the part. */
export function revisionIn(claim: Claim | undefined, write: ClaimWrite): number | undefined {
  if (!claim || !isOnPart(write)) return claim?.revision
  if ('noteId' in write) return claim.notes.find(({ id }) => id === write.noteId)?.revision
  return 'evidenceId' in write ? claim.evidence.find(({ id }) => id === write.evidenceId)?.revision : undefined
}

/** How a write is sent. `expected` is the revision of what it changes: of the claim, or of a part of it that is there. */
export function requestOf(write: ClaimWrite, expected: number | undefined): Request {
  switch (write.kind) {
    case 'make':
      return { method: 'PUT', path: `/claims/${write.claimId}`, body: write.input }
    case 'check':
      return {
        method: 'POST',
        path: `/claims/${write.claimId}/checks`,
        body: { checks: write.checks },
        expected,
        isMinimal: true,
      }
    case 'change':
      return { method: 'PATCH', path: `/claims/${write.claimId}`, body: write.input, expected }
    case 'remove':
      return { method: 'DELETE', path: `/claims/${write.claimId}`, expected }
    case 'pin':
      return {
        method: 'POST',
        path: `/claims/${write.claimId}/evidence`,
        body: { ...write.input, id: write.evidenceId },
        expected,
      }
    case 'amend':
      return { method: 'PATCH', path: `/evidence/${write.evidenceId}`, body: write.input, expected }
    case 'unpin':
      return { method: 'DELETE', path: `/evidence/${write.evidenceId}`, expected }
    case 'review':
      return { method: 'POST', path: `/claims/${write.claimId}/review`, body: write.decision, expected }
    case 'confirm':
    case 'close':
    case 'reopen':
      return afterVersion(write, expected)
    case 'note': {
      const { claimId, noteId, text, mentions, replyTo, isQuestion } = write
      const body = { id: noteId, text, mentions: idsOf(mentions), replyTo, isQuestion }
      return { method: 'POST', path: `/claims/${claimId}/notes`, body }
    }
    case 'amendNote':
      return {
        method: 'PATCH',
        path: `/notes/${write.noteId}`,
        body: { text: write.text, mentions: idsOf(write.mentions) },
        expected,
      }
    case 'unnote':
      return { method: 'DELETE', path: `/notes/${write.noteId}`, expected }
    case 'resolveNote':
      return { method: 'PATCH', path: `/notes/${write.noteId}`, body: { resolved: write.resolved }, expected }
    case 'setAside': {
      const { claimId, kind: _kind, ...body } = write
      return { method: 'POST', path: `/claims/${claimId}/set-aside`, body }
    }
    case 'undo':
    case 'redo':
      return { method: 'POST', path: `/articles/${write.articleId}/${write.kind}`, body: { action: write.action } }
  }
}

function afterVersion(write: AfterVersionWrite, expected: number | undefined): Request {
  const path = `/claims/${write.claimId}`
  if (write.kind === 'confirm') return { method: 'POST', path: `${path}/confirmation`, expected }
  if (write.kind === 'reopen') return { method: 'DELETE', path: `${path}/closing`, expected }
  // Which version it was, the desk knows best.
  const { how, reason } = write.closing
  return { method: 'POST', path: `${path}/closing`, body: { how, reason }, expected }
}

function idsOf(people: readonly PersonRef[]): readonly string[] {
  return people.map(({ id }) => id)
}
