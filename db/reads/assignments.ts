import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { ArticleId, ClaimId, Instant, PersonId } from '../../domain/ids'
import type { PersonRef } from '../../domain/person/person'
import type { Orm } from '../orm'
import { event } from '../schema/event'

interface Assigned {
  readonly by: PersonRef
  readonly at: Instant
}

/** Who gave something to somebody last, and when; undefined where the log has no such entry. */
export interface AssignedBy {
  claim(id: ClaimId, to: PersonId): Assigned | undefined
  article(id: ArticleId, to: PersonId): Assigned | undefined
}

/** What the log says of assignments. */
export function assignments(orm: Orm): AssignedBy {
  const id = sql.placeholder('id')
  const ofClaim = lastTo(
    orm,
    and(
      eq(event.claimId, id),
      inArray(event.kind, ['claim.made', 'claim.changed', 'claim.put_back']),
      isTo('$.details.assigneeId', '$.put.parts.details.assigneeId', '$.put.claim.assigneeId'),
    ),
  )
  const ofArticle = lastTo(
    orm,
    and(
      eq(event.articleId, id),
      isNull(event.claimId),
      inArray(event.kind, ['article.imported', 'article.changed']),
      isTo('$.details.assigneeId'),
    ),
  )
  return {
    claim: (claimId, to) => ofClaim({ id: claimId, to }),
    article: (articleId, to) => ofArticle({ id: articleId, to }),
  }
}

function isTo(...paths: readonly string[]): SQL {
  const named = paths.map(path => sql`json_extract(${event.change}, ${sql.raw(`'${path}'`)})`)
  return sql`${sql.placeholder('to')} in (${sql.join(named, sql`, `)})`
}

function lastTo(orm: Orm, which: SQL | undefined) {
  const { actorId, actorName, at } = event
  const statement = orm
    .select({ id: actorId, name: actorName, at })
    .from(event)
    .where(which)
    .orderBy(desc(event.seq))
    .limit(1)
    .prepare()
  return (values: { readonly id: string; readonly to: PersonId }): Assigned | undefined => {
    const found = statement.get(values)
    return found && { by: { id: found.id, name: found.name }, at: found.at }
  }
}
