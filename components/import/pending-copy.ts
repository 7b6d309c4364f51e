/** Copy that somebody dropped, pasted or chose, on its way from where they did to the preview. */
export interface PendingCopy {
  /** Not read yet: it may be larger than what is accepted, a folder, or gone when it is read. */
  readonly content: Blob
  /** As the person's machine calls the file; pasted text has none. */
  readonly fileName?: string
}

// In memory: it goes over a change of page within the application, is never written to a disk that others use, and may
// be large. A reload loses it, which the preview says.
let pending: PendingCopy | undefined

/** Keeps `copy` for the preview; go to `/import` next. */
export function keepPendingCopy(copy: PendingCopy): void {
  pending = copy
}

/** What waits for the preview; it stays until other copy is kept or `forgetPendingCopy` is called. */
export function pendingCopy(): PendingCopy | undefined {
  return pending
}

export function forgetPendingCopy(): void {
  pending = undefined
}
