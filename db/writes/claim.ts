import { and, eq, sql } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { tagOf } from '../../domain/claim/tag'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { claim } from '../schema/claim'
import type { CarryStep } from './carry-step'
import type { ClaimStep, OnClaim } from './claim-step'
import type { Commit, Writes } from './commit'
import type { DiscussionStep } from './discussion-step'
import { insert } from './insert'
import { replacedFields } from './replaced-fields'

type ClaimWrites = Pick<Writes, 'claim.made' | 'claim.changed' | 'claim.spanned' | 'claim.removed'>

interface Over {
  readonly orm: Orm
  readonly step: ClaimStep
  readonly carry: CarryStep
  readonly discussion: DiscussionStep
}

export function claimWrites({ orm, step, carry, discussion }: Over): ClaimWrites {
  const inserts = { claim: claimInsert(orm), anchor: anchorInsert(orm) }
  return {
    'claim.made': (change, commit) => makeClaim(inserts, change, commit),
    'claim.changed': (change, commit) => changeClaim(orm, step, change, commit),
    'claim.spanned': (change, commit) => spanClaim({ step, carry }, change, commit),
    'claim.removed': (change, commit) => {
      const found = step.expected(change, commit)
      const notes = discussion.notes(change)
      orm.delete(claim).where(itself(change)).run()
      if (notes.length > 0) discussion.keep(change, notes)
      step.count(change.articleId, found, undefined, commit)
      return undefined
    },
  }
}

function makeClaim(inserts: Inserts, change: ChangeOf<'claim.made'>, commit: Commit): undefined {
  const { articleId, claimId, details } = change
  const { actor, at } = commit.stamp
  const tag = tagOf([])
  insert('claim', claimId, () => {
    inserts.claim.run({
      articleId,
      id: claimId,
      tag,
      claimant: details.claimant ?? null,
      reportedBy: details.reportedBy ?? null,
      factType: details.factType ?? null,
      flags: details.flags,
      assigneeId: details.assigneeId ?? null,
      dueAt: details.dueAt ?? null,
      createdById: actor.id,
      createdByName: actor.name,
      createdAt: at,
    })
    inserts.anchor.run({ ...change.anchor, articleId, claimId })
  })
  commit.expectVersion(change, change.anchor.version)
  commit.countTag(articleId, { to: tag })
}

function changeClaim(orm: Orm, step: ClaimStep, change: ChangeOf<'claim.changed'>, commit: Commit) {
  step.expected(change, commit)
  const row = orm.select().from(claim).where(itself(change)).get()
  const flags = change.details.flags === null ? [] : change.details.flags
  orm
    .update(claim)
    .set({ ...change.details, flags, revision: sql`${claim.revision} + 1` })
    .where(itself(change))
    .run()
  step.keepReturnedTo(change)
  commit.countTag(change.articleId, {})
  return replacedFields(change.details, row ?? {})
}

function spanClaim({ step, carry }: Pick<Over, 'step' | 'carry'>, change: ChangeOf<'claim.spanned'>, commit: Commit) {
  const found = step.expected(change, commit)
  const before = carry.at(change, change.anchor.version)
  // Words that somebody chose on purpose are the claim's own; only one that was lost may be put on others.
  const lost = before?.start === null ? before : undefined
  const to = carry.put(change, found, { before: lost, now: change.anchor })
  commit.expectVersion(change, change.anchor.version)
  step.reopen(change, found, to, commit)
  if (to !== found.tag) step.keepReturnedTo(change)
  return before && { start: before.start, end: before.end, exact: before.exact }
}

function itself({ articleId, claimId }: OnClaim) {
  return and(eq(claim.articleId, articleId), eq(claim.id, claimId))
}

type Inserts = { readonly claim: ReturnType<typeof claimInsert>; readonly anchor: ReturnType<typeof anchorInsert> }

function claimInsert(orm: Orm) {
  return orm
    .insert(claim)
    .values({
      articleId: sql.placeholder('articleId'),
      id: sql.placeholder('id'),
      revision: 1,
      tag: sql.placeholder('tag'),
      claimant: sql.placeholder('claimant'),
      reportedBy: sql.placeholder('reportedBy'),
      factType: sql.placeholder('factType'),
      flags: sql.placeholder('flags'),
      assigneeId: sql.placeholder('assigneeId'),
      dueAt: sql.placeholder('dueAt'),
      reviewState: 'unreviewed',
      createdById: sql.placeholder('createdById'),
      createdByName: sql.placeholder('createdByName'),
      createdAt: sql.placeholder('createdAt'),
    })
    .prepare()
}

function anchorInsert(orm: Orm) {
  return orm
    .insert(anchor)
    .values({
      articleId: sql.placeholder('articleId'),
      claimId: sql.placeholder('claimId'),
      version: sql.placeholder('version'),
      start: sql.placeholder('start'),
      end: sql.placeholder('end'),
      exact: sql.placeholder('exact'),
      prefix: sql.placeholder('prefix'),
      suffix: sql.placeholder('suffix'),
      state: sql.placeholder('state'),
    })
    .prepare()
}
