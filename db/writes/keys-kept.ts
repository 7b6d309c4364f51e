import { eq } from 'drizzle-orm'
import type { Store } from '../../domain/store'
import type { Orm } from '../orm'
import { user } from '../schema/user'
import { asRefusal } from './as-refusal'

/** Keeps the keys that a person chose, beside the record. */
export function keysKept(orm: Orm): Pick<Store, 'keepKeys'> {
  return {
    keepKeys: async (personId, keys) => {
      try {
        orm.update(user).set({ keys }).where(eq(user.id, personId)).run()
      } catch (error) {
        throw asRefusal(error)
      }
    },
  }
}
