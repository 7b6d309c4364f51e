import { and, eq, sql } from 'drizzle-orm'
import { ConflictError } from '../../domain/errors'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { claim } from '../schema/claim'
import type { Commit } from './commit'

/**
 * Refuses a list after which a claim would stand in no current version: made on the one before while a new one came, or
 * made while a new one was worked out. Whoever sent it decides again on what is there. Spec: versions W14.
 */
export function leftBehind(orm: Orm): (commit: Commit) => void {
  const current = orm
    .select({ versions: article.versions })
    .from(article)
    .where(eq(article.id, sql.placeholder('id')))
    .prepare()
  const isHere = and(
    eq(anchor.articleId, claim.articleId),
    eq(anchor.claimId, claim.id),
    eq(anchor.version, sql.placeholder('version')),
  )
  const astray = orm
    .select({ id: claim.id, revision: claim.revision })
    .from(claim)
    .where(and(eq(claim.articleId, sql.placeholder('id')), sql`not exists (select 1 from ${anchor} where ${isHere})`))
    .limit(1)
    .prepare()
  return commit => {
    for (const [id, claims] of commit.placedClaims()) {
      const version = current.get({ id })?.versions
      for (const [claimId, put] of claims) {
        if (put !== version) throw new ConflictError('claim', { id: claimId, expected: put, found: version ?? 0 })
      }
    }
    for (const id of commit.revisedArticles()) {
      const found = astray.get({ id, version: current.get({ id })?.versions })
      if (found) throw new ConflictError('claim', { id: found.id, expected: 0, found: found.revision })
    }
  }
}
