import { and, eq, gt, isNull } from 'drizzle-orm'
import { DomainError } from '../../domain/errors'
import type { Orm } from '../orm'
import { invitation } from '../schema/invitation'
import type { Writes } from './commit'
import { insert } from './insert'
import { addAccount } from './person'

type InvitationWrites = Pick<Writes, 'person.invited' | 'person.joined' | 'invitation.withdrawn'>

export function invitationWrites(orm: Orm): InvitationWrites {
  const isUnused = and(isNull(invitation.usedAt), isNull(invitation.withdrawnAt))
  return {
    'person.invited': ({ invitationId, email, role, expiresAt, tokenHash }, { stamp }) => {
      const by = { createdById: stamp.actor.id, createdByName: stamp.actor.name }
      const row = { id: invitationId, email, role, tokenHash, createdAt: stamp.at, ...by, expiresAt }
      insert('invitation', invitationId, () => orm.insert(invitation).values(row).run())
      return undefined
    },
    // Whoever marks the invitation as used has it: of two that try at once the second finds it used.
    'person.joined': (change, commit) => {
      const { at } = commit.stamp
      const isOpen = and(eq(invitation.id, change.invitationId), isUnused, gt(invitation.expiresAt, at))
      const { changes } = orm.update(invitation).set({ usedAt: at }).where(isOpen).run()
      if (changes === 0) {
        throw new DomainError('forbidden', 'This invitation was used already. Sign in, or ask for a new one.')
      }
      return addAccount(orm, change, commit)
    },
    'invitation.withdrawn': ({ invitationId }, { stamp }) => {
      const isOpen = and(eq(invitation.id, invitationId), isUnused)
      const { changes } = orm.update(invitation).set({ withdrawnAt: stamp.at }).where(isOpen).run()
      if (changes === 0) {
        throw new DomainError('conflict', 'This invitation was used or withdrawn meanwhile. Reload the page.')
      }
      return undefined
    },
  }
}
