import { isRecord } from '../api/claim-shape'

// A finding or evidence brings a returned or an assigned claim out of an inbox, a note brings something into one.
const kinds =
  /^(note|check|evidence)\.|^claim\.(changed|reviewed|removed|spanned|put_back|made)$|^article\.(?!imported)/

/** Whether what the desk tells of may change what waits for somebody. */
export function concernsInbox(said: unknown): boolean {
  return isRecord(said) && typeof said.kind === 'string' && kinds.test(said.kind)
}
