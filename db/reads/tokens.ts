import { eq, sql } from 'drizzle-orm'
import { roleOfToken } from '../../domain/person/role-of-token'
import type { Store, Token } from '../../domain/store'
import type { Orm } from '../orm'
import { apiToken } from '../schema/api-token'
import { user } from '../schema/user'
import { present } from './present'

export function tokenReads(orm: Orm): Pick<Store, 'tokens' | 'liveToken'> {
  const { id, name, role, createdAt, createdById, createdByName, expiresAt, revokedAt } = apiToken
  const token = { id, name, role, createdAt, createdById, createdByName, expiresAt, revokedAt }
  const all = orm.select(token).from(apiToken).orderBy(createdAt, id).prepare()
  const byHash = orm
    .select({ token, maker: { role: user.role, deactivatedAt: user.deactivatedAt } })
    .from(apiToken)
    .leftJoin(user, eq(user.id, createdById))
    .where(eq(apiToken.tokenHash, sql.placeholder('tokenHash')))
    .prepare()
  return {
    tokens: async () => all.all().map(toToken),
    liveToken: async (tokenHash, at) => {
      const row = byHash.get({ tokenHash })
      if (!row) return undefined
      const found = toToken(row.token)
      const allowed = roleOfToken(found.role, row.maker ? present(row.maker) : undefined)
      // Instants are compared as times: a script may have given one without milliseconds.
      const isOver = found.expiresAt !== undefined && Date.parse(found.expiresAt) <= Date.parse(at)
      return allowed === undefined || found.revokedAt !== undefined || isOver ? undefined : { ...found, role: allowed }
    },
  }
}

function toToken(row: Omit<typeof apiToken.$inferSelect, 'tokenHash'>): Token {
  const { createdById, createdByName, ...rest } = row
  if (createdById === null || createdByName === null) return present(rest)
  return { ...present(rest), createdBy: { id: createdById, name: createdByName } }
}
