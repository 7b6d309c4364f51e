import { isRecord } from '@/components/api/claim-shape'
import { type DraftPlace, draftAt, dropDraftAt, keepDraftAt } from '@/components/api/draft'
import type { ClaimId, PersonId } from '@/domain/ids'
import type { NoteOf } from './noting'

/** What somebody has written of a note so far. */
export interface NoteDraft {
  readonly text: string
  /** Whom they chose from the list, for names that several people have. */
  readonly chosen: readonly PersonId[]
  readonly isQuestion: boolean
}

/** Which note a draft is for, and whose draft it is. */
export interface DraftOfNote {
  readonly personId: PersonId
  readonly claimId: ClaimId
  readonly of: NoteOf
}

/** Keeps a draft until it is sent or thrown away; an empty one is none. */
export function keepNoteDraft(of: DraftOfNote, draft: NoteDraft): void {
  if (draft.text.trim() === '') dropNoteDraft(of)
  else keepDraftAt(placeOf(of), draft)
}

export function dropNoteDraft(of: DraftOfNote): void {
  dropDraftAt(placeOf(of))
}

export function noteDraftOf(of: DraftOfNote): NoteDraft | undefined {
  const kept = draftAt(placeOf(of))
  if (!isRecord(kept) || typeof kept.text !== 'string' || !Array.isArray(kept.chosen)) return undefined
  const chosen = kept.chosen.filter(id => typeof id === 'string')
  return { text: kept.text, chosen, isQuestion: kept.isQuestion === true }
}

function placeOf({ personId, claimId, of }: DraftOfNote): DraftPlace {
  const which = 'noteId' in of ? `${of.kind}.${of.noteId}` : of.kind
  return { personId, claimId, form: `note.${which}` }
}
