import type { LiveLine } from './live-line'
import type { Outbox } from './outbox'

/**
 * Sends at once when there is hope again: the network, the desk's live line or the person is back. Warns whoever closes
 * the page where that would lose something. Returns the way to end it.
 */
export function sendWhenBack(outbox: Outbox, line: LiveLine): () => void {
  const over = new AbortController()
  const { signal } = over
  const sendNow = () => {
    if (outbox.snapshot().isFailing) outbox.sendNow()
  }
  const lookedAtAgain = () => {
    if (document.visibilityState === 'visible') sendNow()
  }
  const warn = (event: BeforeUnloadEvent) => {
    // What is kept outlives the page.
    if (outbox.snapshot().writes.some(({ isKept }) => !isKept)) event.preventDefault()
  }
  window.addEventListener('online', sendNow, { signal })
  window.addEventListener('focus', sendNow, { signal })
  document.addEventListener('visibilitychange', lookedAtAgain, { signal })
  window.addEventListener('beforeunload', warn, { signal })
  const stopHearing = line.subscribe(() => {
    if (line.snapshot() === 'live') sendNow()
  })
  return () => {
    stopHearing()
    over.abort()
  }
}
