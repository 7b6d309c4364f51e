import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { session } from '../schema/session'
import { user } from '../schema/user'
import { asRefusal } from './as-refusal'

/** Notes beside the record that a session, and with it a person, was there. */
export function seenNote(sqlite: Sqlite, orm: Orm): Pick<Store, 'noteSeen'> {
  const note = sqlite.transaction((id: string, at: string) => {
    orm.update(session).set({ seenAt: at }).where(eq(session.id, id)).run()
    const owner = orm.select({ id: session.userId }).from(session).where(eq(session.id, id)).get()
    if (owner) orm.update(user).set({ lastSeenAt: at }).where(eq(user.id, owner.id)).run()
  })
  return {
    noteSeen: async (id, at) => {
      try {
        note.immediate(id, at)
      } catch (error) {
        // Another process is writing, or the disk is full: whoever only reads is not kept from it, and the next visit
        // is noted.
        if (!(asRefusal(error) instanceof DomainError)) throw error
      }
    },
  }
}
