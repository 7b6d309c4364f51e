import { shortTime } from '@/components/claim/when'
import type { Instant } from '@/domain/ids'

const minute = 60_000

/** How long ago something was written, as long as that says more than the time of day; in local time. */
export function sinceInWords(at: Instant, now: Date): string {
  const ago = now.getTime() - Date.parse(at)
  // Clocks differ: what seems to come from the near future was written just now.
  if (ago < minute) return 'just now'
  if (ago < 60 * minute) return `${Math.floor(ago / minute)} min ago`
  return shortTime(at, now)
}
