import { DomainError } from '../../domain/errors'
import type { SessionId } from '../../domain/ids'
import type { Actor } from '../../domain/person/person'
import type { RunningDesk } from '../running-desk'
import { hashToken } from '../tokens/create-token'
import { seenAgain, sessionLength, sessionRenewal } from './session-length'
import { signedCookie } from './signed-cookie'

/** Who sends a request, and how they showed it. */
export interface Identity {
  readonly actor: Actor
  readonly by: 'session' | 'token'
  /** The session of a person. */
  readonly sessionId?: SessionId
  /** The session is old enough to be made to last longer. */
  readonly isDueForRenewal: boolean
}

/** Who sent a request with these headers; undefined for nobody. A bearer token goes before a cookie. */
export async function identify(desk: RunningDesk, headers: Headers, now: Date): Promise<Identity | undefined> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return byToken(desk, authorization, now)
  const token = signedCookie(headers.get('cookie'), sessionCookieName(desk), desk.secret)
  const session = token === undefined ? undefined : await desk.store.liveSession(token, now.toISOString())
  if (!session) return undefined
  const { id, name, role } = session.person
  const renewFrom = Date.parse(session.expiresAt) - (sessionLength - sessionRenewal) * 1000
  const { id: sessionId, seenAt } = session
  if (isSeenAgain(seenAt, now)) await desk.store.noteSeen(sessionId, now.toISOString())
  const isDueForRenewal = now.getTime() >= renewFrom
  return { actor: { kind: 'person', id, name, role }, by: 'session', sessionId, isDueForRenewal }
}

/** Makes the session of these headers last longer; returns the cookies that say so. */
export async function renewSession(desk: RunningDesk, headers: Headers): Promise<readonly string[]> {
  const cookie = headers.get('cookie') ?? ''
  const library = await desk.library()
  const answer = await library.api.getSession({ headers: new Headers({ cookie }), asResponse: true })
  return answer.headers.getSetCookie()
}

function isSeenAgain(seenAt: string | undefined, now: Date): boolean {
  return seenAt === undefined || now.getTime() - Date.parse(seenAt) >= seenAgain * 1000
}

function sessionCookieName({ settings }: RunningDesk): string {
  return `${settings.origin?.startsWith('https://') ? '__Secure-' : ''}tickmark.session_token`
}

async function byToken(desk: RunningDesk, authorization: string, now: Date): Promise<Identity> {
  const [, token] = /^Bearer (tm_[A-Za-z0-9_-]{43})$/i.exec(authorization) ?? []
  const live = token === undefined ? undefined : await desk.store.liveToken(hashToken(token), now.toISOString())
  if (!live) {
    throw new DomainError(
      'unauthenticated',
      'This API token is not valid, has expired or was revoked. Ask for a new one.',
    )
  }
  const id: string = live.id
  return { actor: { kind: 'token', id, name: live.name, role: live.role }, by: 'token', isDueForRenewal: false }
}
