import { eq } from 'drizzle-orm'
import { ConflictError } from '../../domain/errors'
import type { Actor, PersonRef } from '../../domain/person/person'
import type { Orm } from '../orm'
import { apiToken } from '../schema/api-token'
import type { Writes } from './commit'
import { insert } from './insert'

export function tokenWrites(orm: Orm): Pick<Writes, 'token.created' | 'token.revoked'> {
  return {
    'token.created': ({ tokenId, name, role, tokenHash, expiresAt }, { stamp }) => {
      const maker = makerOf(orm, stamp.actor)
      const by = { createdById: maker?.id, createdByName: maker?.name }
      const row = { id: tokenId, name, role, tokenHash, expiresAt, createdAt: stamp.at, ...by }
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

// A token that another token made belongs to whoever made the first.
function makerOf(orm: Orm, { kind, id, name }: Actor): PersonRef | undefined {
  if (kind === 'person') return { id, name }
  if (kind === 'terminal') return undefined
  const by = { id: apiToken.createdById, name: apiToken.createdByName }
  const first = orm.select(by).from(apiToken).where(eq(apiToken.id, id)).get()
  return first && first.id !== null && first.name !== null ? { id: first.id, name: first.name } : undefined
}
