import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Context, contextOn, runningDesk } from '../context'
import { readSession, type SessionState } from '../session/read-session'
import { localPath } from './local-path'

/** The context of whoever looks at a page; sends them to sign in, or to set the desk up, where it is nobody. */
export async function pageContext(path: string): Promise<Context> {
  const { actor, needsSetUp } = await pageSession()
  if (actor) return contextOn(runningDesk(), actor)
  if (needsSetUp) redirect('/set-up')
  redirect(`/sign-in?next=${encodeURIComponent(localPath(path))}`)
}

/** Who looks at a page that is open to everybody, such as the one to sign in on. */
export async function pageSession(): Promise<SessionState> {
  const given = new Headers({ cookie: (await headers()).get('cookie') ?? '' })
  return readSession(runningDesk(), given)
}
