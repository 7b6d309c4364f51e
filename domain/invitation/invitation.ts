import type { Instant, InvitationId } from '../ids'
import type { PersonRef, Role } from '../person/person'

/** How long an invitation may be used, in milliseconds: seven days. */
export const invitationLength = 7 * 24 * 60 * 60 * 1000

/** An offer of an account to whoever holds its one-time link. */
export interface Invitation {
  readonly id: InvitationId
  readonly email: string
  readonly role: Role
  readonly createdAt: Instant
  readonly createdBy: PersonRef
  readonly expiresAt: Instant
  readonly usedAt?: Instant
  readonly withdrawnAt?: Instant
}

/** Whether the link still makes an account at `now`: once, in time, unless it was withdrawn. */
export function isOpen({ usedAt, withdrawnAt, expiresAt }: Invitation, now: Instant): boolean {
  return usedAt === undefined && withdrawnAt === undefined && Date.parse(expiresAt) > Date.parse(now)
}
