import type { ClaimId, NoteId } from '@/domain/ids'

/** The address of a claim within its article. */
export function linkTo(id: ClaimId): string {
  return `#claim-${id}`
}

/** The address of a note on a claim within its article. */
export function linkToNote(id: ClaimId, noteId: NoteId): string {
  return `${linkTo(id)}-note-${noteId}`
}

/** The claim that a fragment names; null where it names something else. */
export function claimIdIn(hash: string): ClaimId | null {
  return named.exec(hash)?.[1] ?? null
}

/** The note that a fragment names beside its claim; null where it names none. */
export function noteIdIn(hash: string): NoteId | null {
  return named.exec(hash)?.[2] ?? null
}

const named = /^#claim-([0-9a-f-]{36})(?:-note-([0-9a-f-]{36}))?$/
