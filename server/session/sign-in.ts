import { DomainError } from '../../domain/errors'
import type { SignIn } from '../../domain/person/input'
import type { Person } from '../../domain/person/person'
import type { RunningDesk } from '../running-desk'
import { attemptKey, countAttempt, forEveryone, forgetAttempts, perAccount, perAddress } from './attempts'

/** Who is asking, before anybody is signed in. */
export interface Visitor {
  /** Only where a proxy of ours vouches for it. */
  readonly address?: string
  /** What the browser calls itself. */
  readonly userAgent?: string
  readonly now: number
}

export interface SignedIn {
  readonly person: Person
  /** Values of Set-Cookie headers. */
  readonly cookies: readonly string[]
}

/** Starts a session, or throws `unauthenticated` without saying which of the two was wrong. Spec: access R7. */
export async function signIn(desk: RunningDesk, input: SignIn, visitor: Visitor): Promise<SignedIn> {
  const library = await desk.library()
  const account = attemptKey('account', input.email)
  await countAttempt(library, 'everyone', forEveryone, visitor.now)
  if (visitor.address) {
    await countAttempt(library, attemptKey('address', visitor.address), perAddress, visitor.now)
  }
  await countAttempt(library, account, perAccount, visitor.now)
  const email = input.email.toLowerCase()
  const headers = new Headers(visitor.userAgent ? { 'user-agent': visitor.userAgent } : {})
  const answer = await library.api.signInEmail({
    body: { email, password: input.password },
    headers,
    asResponse: true,
  })
  const person = answer.ok ? await desk.store.personByEmail(email) : undefined
  if (!person) {
    if (answer.status >= 500) throw new Error(`The sign-in library answered ${answer.status}`)
    throw new DomainError('unauthenticated', 'E-mail or password is wrong. Check both and try again.')
  }
  await forgetAttempts(library, account)
  const cookies = answer.headers.getSetCookie()
  if (person.deactivatedAt !== undefined) {
    await signOut(desk, new Headers({ cookie: cookies.map(cookie => cookie.split(';')[0]).join('; ') }))
    throw new DomainError('forbidden', 'Your account was deactivated. Ask an administrator of this desk to reopen it.')
  }
  return { person, cookies }
}

/** Ends the session that the request's cookie carries; returns the cookies that clear it. */
export async function signOut(desk: RunningDesk, headers: Headers): Promise<readonly string[]> {
  const library = await desk.library()
  const answer = await library.api.signOut({
    headers: new Headers({ cookie: headers.get('cookie') ?? '' }),
    asResponse: true,
  })
  return answer.headers.getSetCookie()
}
