import { may } from '../../domain/access/access'
import type { Person } from '../../domain/person/person'
import type { Context } from '../context'

/** Who brings an article in and who could check it; undefined where the person may not bring any in. */
export async function readImportPeople({ actor, store }: Context) {
  if (!may(actor.role, 'article.import')) return undefined
  const people: readonly Person[] = may(actor.role, 'person.read') ? await store.people() : []
  return {
    me: { id: actor.id, name: actor.name, role: actor.role },
    checkers: people
      .filter(({ role, deactivatedAt }) => deactivatedAt === undefined && may(role, 'claim.check'))
      .map(({ id, name }) => ({ id, name })),
  }
}
