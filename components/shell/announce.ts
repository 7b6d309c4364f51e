let said = ''
const listeners = new Set<() => void>()

/** Reads `message` out to assistive technology without showing it. The same words twice are read twice. */
export function announce(message: string): void {
  // A trailing no-break space makes repeated words a change, which is what gets read out.
  said = message === said ? `${message}\u00a0` : message
  for (const listener of listeners) listener()
}

export function announcedNow(): string {
  return said
}

export function watchAnnounced(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
