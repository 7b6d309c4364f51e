/** Copy that somebody dropped, pasted, chose or named, on its way from where they did to the preview. */
export type PendingCopy =
  | {
      readonly kind: 'file'
      /** Not read yet: it may be larger than what is accepted, a folder, or gone when it is read. */
      readonly content: Blob
      /** As the person's machine calls it. */
      readonly fileName: string
    }
  | { readonly kind: 'words'; readonly content: Blob; readonly format: 'text' | 'html'; readonly fileName?: undefined }
  | { readonly kind: 'address'; readonly url: string; readonly fileName?: undefined }

// In memory: it goes over a change of page within the application, is never written to a disk that others use, and may
// be large. A reload loses it, which the preview says.
let pending: PendingCopy | undefined
const listeners = new Set<() => void>()

/** Keeps `copy` for the preview; go to `/import` next. */
export function keepPendingCopy(copy: PendingCopy): void {
  replace(copy)
}

/** What waits for the preview; it stays until other copy is kept or `forgetPendingCopy` is called. */
export function pendingCopy(): PendingCopy | undefined {
  return pending
}

export function forgetPendingCopy(): void {
  replace(undefined)
}

/** Calls `listener` whenever other copy waits; gives back what ends that. */
export function watchPendingCopy(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function replace(copy: PendingCopy | undefined): void {
  pending = copy
  for (const listener of listeners) listener()
}
