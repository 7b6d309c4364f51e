import { DomainError } from '../../domain/errors'
import type { Settings } from '../settings'

/**
 * Refuses a write that a page of another site sent in this person's name. Browsers say where a write comes from in
 * Sec-Fetch-Site and Origin; a request with a session that says neither did not come from a page of ours. Spec: access R5.
 */
export function refuseOtherOrigins(headers: Headers, settings: Pick<Settings, 'origin'>, hasSession: boolean): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw refusal()
  if (origin !== null && !isOurs(origin, headers, settings)) throw refusal()
  if (hasSession && origin === null && site === null) throw refusal()
}

function isOurs(origin: string, headers: Headers, settings: Pick<Settings, 'origin'>): boolean {
  if (settings.origin !== undefined) return origin === settings.origin
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

function refusal(): DomainError {
  return new DomainError('forbidden', 'This request came from another site. Open Tickmark itself and try again there.')
}
