import type { RunningDesk } from '../running-desk'
import type { Visitor } from '../session/sign-in'
import { clientAddress } from './client-address'

/** Who asks, as far as that can be believed before anybody is signed in. */
export function visitorOf(request: Request, desk: RunningDesk): Visitor {
  return { address: clientAddress(request.headers, desk.settings), now: Date.now() }
}
