import { isRecord } from '@/components/api/claim-shape'
import type { ClaimId, EvidenceId } from '@/domain/ids'
import { type EvidenceValues, valuesOf } from './evidence-fields'

/** Which piece of evidence a draft is for: one that is there, or a new one of a claim. */
export interface DraftOf {
  readonly claimId: ClaimId
  readonly evidenceId: EvidenceId | null
}

function placeOf({ claimId, evidenceId }: DraftOf): string {
  return `tickmark.draft.${claimId}.${evidenceId ?? 'new'}`
}

/** Keeps what somebody has written so far, until it is saved or thrown away. */
export function keepDraft(of: DraftOf, values: EvidenceValues): void {
  try {
    localStorage.setItem(placeOf(of), JSON.stringify(values))
  } catch (error) {
    // A full or locked store: the form itself still holds the words.
    if (!(error instanceof DOMException)) throw error
  }
}

export function dropDraft(of: DraftOf): void {
  localStorage.removeItem(placeOf(of))
}

export function draftOf(of: DraftOf): EvidenceValues | undefined {
  const text = localStorage.getItem(placeOf(of))
  if (text === null) return undefined
  const kept: unknown = JSON.parse(text)
  if (!isRecord(kept)) return undefined
  const empty = valuesOf({})
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    entry[0] in empty && typeof entry[1] === 'string'
  return { ...empty, ...Object.fromEntries(Object.entries(kept).filter(isText)) }
}
