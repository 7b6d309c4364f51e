import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tag } from '../../domain/claim/tag'
import { ConflictError } from '../../domain/errors'
import type { ArticleId, ClaimId } from '../../domain/ids'
import type { Orm } from '../orm'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import type { Commit } from './commit'
import { hotWrite } from './hot-write'

export interface OnClaim {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
  readonly expectedRevision: number
}

export type ClaimStep = ReturnType<typeof claimStep>

/** How every change to a claim begins and ends: the revision it expects, then one revision more. */
export function claimStep(orm: Orm) {
  const it = and(eq(claim.articleId, sql.placeholder('articleId')), eq(claim.id, sql.placeholder('claimId')))
  const find = orm.select({ revision: claim.revision, tag: claim.tag }).from(claim).where(it).prepare()
  const revision = sql`${claim.revision} + 1`
  const unreviewed = { reviewById: null, reviewByName: null, reviewAt: null, reviewReason: null }
  const reopen = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ revision, tag: sql`${sql.placeholder('tag')}`, reviewState: 'unreviewed', ...unreviewed })
      .where(it),
  )

  const last = orm
    .select({ byId: check.byId })
    .from(check)
    .where(and(eq(check.articleId, claim.articleId), eq(check.claimId, claim.id)))
    .orderBy(desc(check.at))
    .limit(1)
  const keepReturnedTo = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ returnedToId: sql`coalesce(${claim.assigneeId}, (${last}), ${claim.createdById})` })
      .where(and(it, eq(claim.reviewState, 'returned'))),
  )

  /** The claim's tag; throws ConflictError where the claim is gone or has another revision. */
  function expected({ articleId, claimId, expectedRevision }: OnClaim, commit: Commit): Tag {
    const found = find.get({ articleId, claimId })
    const asked = { id: claimId, expected: expectedRevision }
    commit.expect('claim', asked, found?.revision)
    if (!found) throw new ConflictError('claim', asked)
    return found.tag
  }

  return {
    expected,
    /** After a claim was returned, or what decides with whom it then is was changed: its assignee, its checks. */
    keepReturnedTo({ articleId, claimId }: Pick<OnClaim, 'articleId' | 'claimId'>) {
      keepReturnedTo({ articleId, claimId })
    },
    /** One revision more, the given tag, and its review undone: what was reviewed is no longer what is there. */
    reopen({ articleId, claimId }: OnClaim, tags: { readonly from: Tag; readonly to: Tag }, commit: Commit) {
      reopen({ articleId, claimId, tag: tags.to })
      commit.countTag(articleId, tags)
    },
  }
}
