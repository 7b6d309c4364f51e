import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Invitation } from '../../domain/invitation/invitation'
import type { Store } from '../../domain/store'
import type { Orm } from '../orm'
import { invitation } from '../schema/invitation'
import { present } from './present'

type InvitationReads = Pick<Store, 'openInvitations' | 'invitation' | 'invitationByToken'>

export function invitationReads(orm: Orm): InvitationReads {
  const { tokenHash, ...columns } = invitationColumns
  const open = orm
    .select(columns)
    .from(invitation)
    .where(and(isNull(columns.usedAt), isNull(columns.withdrawnAt)))
    .orderBy(desc(columns.createdAt), columns.id)
    .prepare()
  const byId = orm
    .select(columns)
    .from(invitation)
    .where(eq(columns.id, sql.placeholder('id')))
    .prepare()
  const byToken = orm
    .select(columns)
    .from(invitation)
    .where(eq(tokenHash, sql.placeholder('tokenHash')))
    .prepare()
  return {
    openInvitations: async () => open.all().map(toInvitation),
    invitation: async id => byId.all({ id }).map(toInvitation)[0],
    invitationByToken: async tokenHash => byToken.all({ tokenHash }).map(toInvitation)[0],
  }
}

const { id, email, role, tokenHash, createdAt, createdById, createdByName, expiresAt, usedAt, withdrawnAt } = invitation
const invitationColumns = {
  ...{ id, email, role, tokenHash, createdAt, createdById, createdByName, expiresAt, usedAt, withdrawnAt },
}

function toInvitation(row: Omit<typeof invitation.$inferSelect, 'tokenHash'>): Invitation {
  const { createdById, createdByName, ...rest } = row
  return { ...present(rest), createdBy: { id: createdById, name: createdByName } }
}
