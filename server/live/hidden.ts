import type { LogMessage } from './follow-log'

/** In place of an entry that a listener does not see: its number alone, so that they resume after it. */
export function hidden(seq: number): LogMessage {
  return { id: seq, event: 'hidden', data: {} }
}
