import { and, eq, sql } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { ConflictError } from '../../domain/errors'
import type { EvidenceId } from '../../domain/ids'
import type { Orm } from '../orm'
import { evidence } from '../schema/evidence'
import type { ClaimStep, OnClaim } from './claim-step'
import type { Commit, Writes } from './commit'
import { insert } from './insert'
import { replacedFields } from './replaced-fields'

type EvidenceWrites = Pick<Writes, 'evidence.pinned' | 'evidence.changed' | 'evidence.removed'>

export function evidenceWrites(orm: Orm, step: ClaimStep): EvidenceWrites {
  return {
    'evidence.pinned': (change, commit) => pin(orm, step, change, commit),
    'evidence.changed': (change, commit) => amend(orm, step, change, commit),
    'evidence.removed': (change, commit) => {
      const found = step.expected(change, commit)
      const before = present(orm, change)
      orm.delete(evidence).where(itself(change)).run()
      step.reopen(change, found, found.tag, commit)
      return before
    },
  }
}

function pin(orm: Orm, step: ClaimStep, change: ChangeOf<'evidence.pinned'>, commit: Commit): undefined {
  const found = step.expected(change, commit)
  const { articleId, claimId, evidenceId, details } = change
  const { actor, at } = commit.stamp
  insert('evidence', evidenceId, () =>
    orm
      .insert(evidence)
      .values({
        ...details,
        articleId,
        claimId,
        id: evidenceId,
        revision: 1,
        createdById: actor.id,
        createdByName: actor.name,
        createdAt: at,
      })
      .run(),
  )
  step.reopen(change, found, found.tag, commit)
}

function amend(orm: Orm, step: ClaimStep, change: ChangeOf<'evidence.changed'>, commit: Commit) {
  const found = step.expected(change, commit)
  const row = present(orm, change)
  const { details } = change
  orm
    .update(evidence)
    .set({
      ...details,
      // What every piece of evidence has cannot be cleared.
      stance: details.stance ?? row.stance,
      proximity: details.proximity ?? row.proximity,
      title: details.title ?? row.title,
      revision: sql`${evidence.revision} + 1`,
    })
    .where(itself(change))
    .run()
  step.reopen(change, found, found.tag, commit)
  return { title: row.title, ...replacedFields(details, row) }
}

type OnEvidence = OnClaim & { readonly evidenceId: EvidenceId }

function present(orm: Orm, change: OnEvidence) {
  const row = orm.select().from(evidence).where(itself(change)).get()
  if (!row) throw new ConflictError('evidence', { id: change.evidenceId, expected: change.expectedRevision })
  const { articleId: _articleId, claimId: _claimId, ...own } = row
  return own
}

function itself({ articleId, claimId, evidenceId }: OnEvidence) {
  return and(eq(evidence.articleId, articleId), eq(evidence.claimId, claimId), eq(evidence.id, evidenceId))
}
