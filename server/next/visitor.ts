import type { RunningDesk } from '../running-desk'
import type { Visitor } from '../session/sign-in'
import { clientAddress } from './client-address'

/** Who asks, as far as that can be believed before anybody is signed in. */
export function visitorOf(request: Request, desk: RunningDesk): Visitor {
  const userAgent = request.headers.get('user-agent')?.slice(0, 400)
  return {
    address: clientAddress(request.headers, desk.settings),
    ...(userAgent ? { userAgent } : {}),
    now: Date.now(),
  }
}
