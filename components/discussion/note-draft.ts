import { isRecord } from '@/components/api/claim-shape'
import type { PersonId } from '@/domain/ids'
import type { NoteOf } from './noting'

/** What somebody has written of a note so far. */
export interface NoteDraft {
  readonly text: string
  /** Whom they chose from the list, for names that several people have. */
  readonly chosen: readonly PersonId[]
  readonly isQuestion: boolean
}

/** Keeps a draft until it is sent or thrown away; an empty one is none. */
export function keepNoteDraft(claimId: string, of: NoteOf, draft: NoteDraft): void {
  if (draft.text.trim() === '') {
    dropNoteDraft(claimId, of)
    return
  }
  try {
    localStorage.setItem(placeOf(claimId, of), JSON.stringify(draft))
  } catch (error) {
    // A full or locked store: the form itself still holds the words.
    if (!(error instanceof DOMException)) throw error
  }
}

export function dropNoteDraft(claimId: string, of: NoteOf): void {
  localStorage.removeItem(placeOf(claimId, of))
}

export function noteDraftOf(claimId: string, of: NoteOf): NoteDraft | undefined {
  const text = localStorage.getItem(placeOf(claimId, of))
  if (text === null) return undefined
  const kept: unknown = JSON.parse(text)
  if (!isRecord(kept) || typeof kept.text !== 'string' || !Array.isArray(kept.chosen)) return undefined
  const chosen = kept.chosen.filter(id => typeof id === 'string')
  return { text: kept.text, chosen, isQuestion: kept.isQuestion === true }
}

function placeOf(claimId: string, of: NoteOf): string {
  const which = 'noteId' in of ? `${of.kind}.${of.noteId}` : of.kind
  return `tickmark.draft.${claimId}.note.${which}`
}
