import { and, eq, sql } from 'drizzle-orm'
import type { FormerCheck } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { Closing } from '../../domain/claim/closing'
import type { Tag } from '../../domain/claim/tag'
import { ConflictError } from '../../domain/errors'
import { canonicalJson } from '../../domain/event/canonical-json'
import type { ArticleId, ClaimId } from '../../domain/ids'
import type { Orm } from '../orm'
import { returnedTo } from '../reads/returned-to'
import { claim } from '../schema/claim'
import type { Commit } from './commit'
import { hotWrite } from './hot-write'

export interface OnClaim {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
  readonly expectedRevision: number
}

type On = Pick<OnClaim, 'articleId' | 'claimId'>

/** What a change finds of a claim. */
export type Standing = Pick<Claim, 'tag' | 'formerChecks' | 'closing'>
type Counted = Pick<Claim, 'tag' | 'closing'>

function countedTag(claim: Counted | undefined): Tag | undefined {
  return claim?.closing ? undefined : claim?.tag
}

export type ClaimStep = ReturnType<typeof claimStep>

/** How every change to a claim begins and ends: the revision it expects, then one revision more. */
export function claimStep(orm: Orm) {
  const { find, reopen, keepReturnedTo, close, keepFormer } = statements(orm)

  /** What a change finds of the claim; throws ConflictError where the claim is gone or has another revision. */
  function expected({ articleId, claimId, expectedRevision }: OnClaim, commit: Commit): Standing {
    const found = find.get({ articleId, claimId })
    const asked = { id: claimId, expected: expectedRevision }
    commit.expect('claim', asked, found?.revision)
    if (!found) throw new ConflictError('claim', asked)
    return { tag: found.tag, formerChecks: found.formerChecks ?? [], closing: found.closing ?? undefined }
  }

  return {
    expected,
    /** After a claim was returned, or what decides with whom it then is was changed: its assignee, its checks. */
    keepReturnedTo({ articleId, claimId }: On) {
      keepReturnedTo({ articleId, claimId })
    },
    /** One revision more, the given tag, and its review undone: what was reviewed is no longer what is there. */
    reopen({ articleId, claimId }: On, found: Standing, to: Tag, commit: Commit) {
      reopen({ articleId, claimId, tag: to })
      this.count(articleId, found, { closing: found.closing, tag: to }, commit)
    },
    /** Counts its tag; one that is closed, or was, is not counted. */
    count(articleId: ArticleId, from: Counted | undefined, to: Counted | undefined, commit: Commit) {
      commit.countTag(articleId, { from: countedTag(from), to: countedTag(to) })
    },
    /** Closes it, or opens it. Its tag is not counted here. */
    close({ articleId, claimId }: On, closing: Closing | undefined) {
      close({ articleId, claimId, closing: closing ? canonicalJson(closing) : null })
    },
    /** What was found on other words. In one order, so that what is put back is the same byte for byte. */
    keepFormer({ articleId, claimId }: On, checks: readonly FormerCheck[]) {
      keepFormer({ articleId, claimId, formerChecks: checks.length === 0 ? null : canonicalJson(checks) })
    },
  }
}

function statements(orm: Orm) {
  const it = and(eq(claim.articleId, sql.placeholder('articleId')), eq(claim.id, sql.placeholder('claimId')))
  const { formerChecks, closing } = claim
  const find = orm
    .select({ revision: claim.revision, tag: claim.tag, formerChecks, closing })
    .from(claim)
    .where(it)
    .prepare()
  const revision = sql`${claim.revision} + 1`
  const unreviewed = { reviewById: null, reviewByName: null, reviewAt: null, reviewReason: null }
  const reopen = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ revision, tag: sql`${sql.placeholder('tag')}`, reviewState: 'unreviewed', ...unreviewed })
      .where(it),
  )

  const keepReturnedTo = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ returnedToId: returnedTo })
      .where(and(it, eq(claim.reviewState, 'returned'))),
  )

  const close = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ closing: sql`${sql.placeholder('closing')}` })
      .where(it),
  )
  const keepFormer = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ formerChecks: sql`${sql.placeholder('formerChecks')}` })
      .where(it),
  )
  return { find, reopen, keepReturnedTo, close, keepFormer }
}
