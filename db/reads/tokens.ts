import { eq, sql } from 'drizzle-orm'
import type { Store } from '../../domain/store'
import type { Orm } from '../orm'
import { apiToken } from '../schema/api-token'
import { present } from './present'

export function tokenReads(orm: Orm): Pick<Store, 'tokens' | 'liveToken'> {
  const { id, name, role, createdAt, expiresAt, revokedAt } = apiToken
  const token = { id, name, role, createdAt, expiresAt, revokedAt }
  const all = orm.select(token).from(apiToken).orderBy(createdAt, id).prepare()
  const byHash = orm
    .select(token)
    .from(apiToken)
    .where(eq(apiToken.tokenHash, sql.placeholder('tokenHash')))
    .prepare()
  return {
    tokens: async () => all.all().map(present),
    liveToken: async (tokenHash, at) => {
      const found = byHash.all({ tokenHash }).map(present)[0]
      // Instants are compared as times: a script may have given one without milliseconds.
      const isOver = found?.expiresAt !== undefined && Date.parse(found.expiresAt) <= Date.parse(at)
      return found?.revokedAt !== undefined || isOver ? undefined : found
    },
  }
}
