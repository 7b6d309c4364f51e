import { eq } from 'drizzle-orm'
import { ConflictError } from '../../domain/errors'
import type { Orm } from '../orm'
import { apiToken } from '../schema/api-token'
import type { Writes } from './commit'
import { insert } from './insert'

export function tokenWrites(orm: Orm): Pick<Writes, 'token.created' | 'token.revoked'> {
  return {
    'token.created': ({ tokenId, name, role, tokenHash, expiresAt }, { stamp }) => {
      const row = { id: tokenId, name, role, tokenHash, expiresAt, createdAt: stamp.at }
      insert('token', tokenId, () => orm.insert(apiToken).values(row).run())
      return undefined
    },
    'token.revoked': ({ tokenId }, { stamp }) => {
      const { changes } = orm.update(apiToken).set({ revokedAt: stamp.at }).where(eq(apiToken.id, tokenId)).run()
      if (changes === 0) throw new ConflictError('token', { id: tokenId, expected: 1 })
      return undefined
    },
  }
}
