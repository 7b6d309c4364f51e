/** Throws where this browser keeps no database at all. */
export function needDatabase(): void {
  if (typeof indexedDB === 'undefined') throw new DOMException('This browser has no database.', 'NotSupportedError')
}

/** Whether it was done. The browser's refusals (no room, no permission, a closed database) are an answer; anything else is our mistake. */
export async function tried(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
