import { isRecord } from '@/components/api/claim-shape'
import { type DraftPlace, draftAt, dropDraftAt, keepDraftAt } from '@/components/api/draft'
import type { ClaimId, EvidenceId, PersonId } from '@/domain/ids'
import { type EvidenceValues, valuesOf } from './evidence-fields'

/** Which piece of evidence a draft is for, one that is there or a new one of a claim, and whose draft it is. */
export interface DraftOf {
  readonly personId: PersonId
  readonly claimId: ClaimId
  readonly evidenceId: EvidenceId | null
}

function placeOf({ personId, claimId, evidenceId }: DraftOf): DraftPlace {
  return { personId, claimId, form: `evidence.${evidenceId ?? 'new'}` }
}

export function keepDraft(of: DraftOf, values: EvidenceValues): void {
  keepDraftAt(placeOf(of), values)
}

export function dropDraft(of: DraftOf): void {
  dropDraftAt(placeOf(of))
}

export function draftOf(of: DraftOf): EvidenceValues | undefined {
  const kept = draftAt(placeOf(of))
  if (!isRecord(kept)) return undefined
  const empty = valuesOf({})
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    entry[0] in empty && typeof entry[1] === 'string'
  return { ...empty, ...Object.fromEntries(Object.entries(kept).filter(isText)) }
}
