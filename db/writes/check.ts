import { and, eq, sql } from 'drizzle-orm'
import { tagOf } from '../../domain/claim/tag'
import { DomainError } from '../../domain/errors'
import type { Orm } from '../orm'
import { check } from '../schema/check'
import type { ClaimStep } from './claim-step'
import type { Writes } from './commit'
import { hotWrite } from './hot-write'

export function checkWrites(orm: Orm, step: ClaimStep): Pick<Writes, 'check.recorded' | 'check.taken_back'> {
  const { all, put, takeBack } = statements(orm)
  return {
    'check.recorded': (change, commit) => {
      const from = step.expected(change, commit)
      const { articleId, claimId } = change
      const { layer, finding, reason = null, confidence = null } = change.check
      const checks = all.all({ articleId, claimId })
      const others = checks.filter(there => there.layer !== layer)
      const { actor, at } = commit.stamp
      put({ articleId, claimId, layer, finding, reason, confidence, byId: actor.id, byName: actor.name, at })
      step.reopen(change, { from, to: tagOf([...others, change.check]) }, commit)
      return checks.find(there => there.layer === layer)
    },
    'check.taken_back': (change, commit) => {
      const from = step.expected(change, commit)
      const { articleId, claimId, layer } = change
      const checks = all.all({ articleId, claimId })
      const before = checks.find(there => there.layer === layer)
      if (!before) throw new DomainError('not_found', `This claim has no ${layer} finding to take back.`, { claimId })
      takeBack.run({ articleId, claimId, layer })
      step.reopen(change, { from, to: tagOf(checks.filter(there => there.layer !== layer)) }, commit)
      return before
    },
  }
}

function statements(orm: Orm) {
  const ofClaim = and(eq(check.articleId, sql.placeholder('articleId')), eq(check.claimId, sql.placeholder('claimId')))
  const { layer, finding, reason, confidence } = check
  return {
    all: orm.select({ layer, finding, reason, confidence }).from(check).where(ofClaim).prepare(),
    takeBack: orm
      .delete(check)
      .where(and(ofClaim, eq(check.layer, sql.placeholder('layer'))))
      .prepare(),
    put: hotWrite(
      orm,
      orm
        .insert(check)
        .values({
          articleId: sql.placeholder('articleId'),
          claimId: sql.placeholder('claimId'),
          layer: sql.placeholder('layer'),
          finding: sql.placeholder('finding'),
          reason: sql.placeholder('reason'),
          confidence: sql.placeholder('confidence'),
          byId: sql.placeholder('byId'),
          byName: sql.placeholder('byName'),
          at: sql.placeholder('at'),
        })
        .onConflictDoUpdate({
          target: [check.articleId, check.claimId, check.layer],
          set: {
            finding: sql`excluded.finding`,
            reason: sql`excluded.reason`,
            confidence: sql`excluded.confidence`,
            byId: sql`excluded.by_id`,
            byName: sql`excluded.by_name`,
            at: sql`excluded.at`,
          },
        }),
    ),
  }
}
