import { DomainError } from '../../domain/errors'
import type { Actor } from '../../domain/person/person'
import type { RunningDesk } from '../running-desk'
import { type Identity, identify } from './identify'
import { needsSetUp } from './set-up-desk'

export interface SessionState {
  readonly actor: Actor | null
  readonly needsSetUp: boolean
}

/** Who the headers of a request belong to. A token that is not valid is nobody here. */
export async function readSession(desk: RunningDesk, headers: Headers): Promise<SessionState> {
  const identity = await identityIn(desk, headers)
  return { actor: identity?.actor ?? null, needsSetUp: !identity && (await needsSetUp(desk)) }
}

/** Who the headers belong to, with the session; a token that is not valid is nobody here. */
export async function identityIn(desk: RunningDesk, headers: Headers): Promise<Identity | undefined> {
  return identify(desk, headers, new Date()).catch(nobody)
}

function nobody(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'unauthenticated') return undefined
  throw error
}
