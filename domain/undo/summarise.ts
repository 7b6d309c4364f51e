import type { LoggedEvent } from '../change/change'
import { describeDone } from '../event/describe-event'

/** What an action did, in the words of the log: of one claim all of it, of several that had the same done to them how many. */
export function summarise(events: readonly LoggedEvent[]): string {
  const onEach = new Map<string, readonly string[]>()
  for (const event of events) {
    const about = event.claimId ?? ''
    onEach.set(about, [...(onEach.get(about) ?? []), describeDone(event)])
  }
  const said = new Set([...onEach.values()].map(words => words.join(', ')))
  const [first = 'nothing', ...others] = said
  if (others.length > 0) return `${first}, and ${others.length} more`
  return onEach.size > 1 ? `${first} (${onEach.size} claims)` : first
}
