import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { KeyPreferences } from '../../domain/command/keymap'
import type { Instant } from '../../domain/ids'
import type { Actor } from '../../domain/person/person'
import { readKeys } from '../account/read-keys'
import { type Context, contextOn, runningDesk } from '../context'
import { identityIn, readSession, type SessionState } from '../session/read-session'
import { needsSetUp } from '../session/set-up-desk'
import { localPath } from './local-path'

/** The context of whoever looks at a page; sends them to sign in, or to set the desk up, where it is nobody. */
export async function pageContext(path: string): Promise<Context> {
  const desk = runningDesk()
  const identity = await identityIn(desk, await cookieHeaders())
  if (identity) return { ...contextOn(desk, identity.actor), sessionId: identity.sessionId }
  if (await needsSetUp(desk)) redirect('/set-up')
  redirect(`/sign-in?next=${encodeURIComponent(localPath(path))}`)
}

/** When a page was made, and on whose clock until the browser says its own. */
export function pageClock({ now }: Pick<Context, 'now'>): { readonly now: Instant; readonly timeZone: string } {
  return { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}

/** Who looks at whatever page, with the keys that they want; null where nobody is signed in. */
export async function pageVisitor(): Promise<{ readonly actor: Actor | null; readonly keys: KeyPreferences }> {
  const desk = runningDesk()
  const actor = (await identityIn(desk, await cookieHeaders()))?.actor ?? null
  return { actor, keys: await readKeys(desk, actor) }
}

/** Who looks at a page that is open to everybody, such as the one to sign in on. */
export async function pageSession(): Promise<SessionState> {
  return readSession(runningDesk(), await cookieHeaders())
}

async function cookieHeaders(): Promise<Headers> {
  return new Headers({ cookie: (await headers()).get('cookie') ?? '' })
}
