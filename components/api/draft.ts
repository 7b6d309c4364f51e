import type { ClaimId, PersonId } from '@/domain/ids'

/** Whose draft it is, on which claim, and in which form. */
export interface DraftPlace {
  readonly personId: PersonId
  readonly claimId: ClaimId
  readonly form: string
}

/** Keeps what somebody has written so far, until it is sent or thrown away. Spec: unsent U13. */
export function keepDraftAt(place: DraftPlace, written: unknown): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify(written))
  } catch (error) {
    // A full or locked store: the form itself still holds the words.
    if (!(error instanceof DOMException)) throw error
  }
}

export function dropDraftAt(place: DraftPlace): void {
  localStorage.removeItem(nameOf(place))
}

/** As it was kept, whatever it is; undefined where nothing is. */
export function draftAt(place: DraftPlace): unknown {
  const text = localStorage.getItem(nameOf(place))
  return text === null ? undefined : JSON.parse(text)
}

/** The text fields of a form's draft by their names. */
export function fieldsAt(place: DraftPlace): Readonly<Record<string, string>> {
  const kept = draftAt(place)
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** What stands in the fields of a form now, by their names. */
export function writtenIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

function nameOf({ personId, claimId, form }: DraftPlace): string {
  return `tickmark.draft.${personId}.${claimId}.${form}`
}
