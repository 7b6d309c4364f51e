import type { Instant, PersonId } from '../ids'

export const roles = ['administrator', 'editor', 'checker', 'reader'] as const
export type Role = (typeof roles)[number]

/** Who did something, as the record keeps it: the name is the one they had at the time. */
export interface PersonRef {
  readonly id: PersonId
  readonly name: string
}

/** Somebody with an account on the desk. */
export interface Person extends PersonRef {
  readonly email: string
  readonly role: Role
  /** Since when the account is closed: nobody signs in with it, and its tokens are refused. */
  readonly deactivatedAt?: Instant
}

/** Whoever is acting: a signed-in person, a script with a token, or the command line on the desk's own machine. */
export interface Actor extends PersonRef {
  readonly kind: 'person' | 'token' | 'terminal'
  readonly role: Role
}
