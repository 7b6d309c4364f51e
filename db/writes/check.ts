import { and, eq, sql } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import type { Layer } from '../../domain/claim/check'
import { onLayers } from '../../domain/claim/on-layers'
import { tagOf } from '../../domain/claim/tag'
import { DomainError } from '../../domain/errors'
import type { Orm } from '../orm'
import { check } from '../schema/check'
import type { ClaimStep, OnClaim, Standing } from './claim-step'
import type { Commit, Writes } from './commit'
import { hotWrite } from './hot-write'

export function checkWrites(orm: Orm, step: ClaimStep): Pick<Writes, 'check.recorded' | 'check.taken_back'> {
  const { all, put, takeBack } = statements(orm)
  return {
    'check.recorded': (change, commit) => {
      const found = step.expected(change, commit)
      const { articleId, claimId, madeOn } = change
      if (madeOn) return recordFormer(step, { ...change, madeOn }, found, commit)
      const { layer, finding, reason = null, proposal = null, confidence = null } = change.check
      const checks = all.all({ articleId, claimId })
      const others = checks.filter(there => there.layer !== layer)
      const { actor, at } = commit.stamp
      const by = { byId: actor.id, byName: actor.name, at }
      put({ articleId, claimId, layer, finding, reason, proposal, confidence, ...by })
      dropFormer(step, change, found, layer)
      step.reopen(change, found, tagOf([...others, change.check]), commit)
      return checks.find(there => there.layer === layer)
    },
    'check.taken_back': (change, commit) => {
      const found = step.expected(change, commit)
      const { articleId, claimId, layer } = change
      const checks = all.all({ articleId, claimId })
      const before = checks.find(there => there.layer === layer)
      const former = found.formerChecks.find(there => there.layer === layer)
      if (!before && !former) {
        throw new DomainError('not_found', `This claim has no ${layer} finding to take back.`, { claimId })
      }
      if (before) takeBack.run({ articleId, claimId, layer })
      dropFormer(step, change, found, layer)
      step.reopen(change, found, tagOf(checks.filter(there => there.layer !== layer)), commit)
      return before ?? (former && { ...former })
    },
  }
}

// A finding of now, and one that is taken back, take the place of the one that was made on other words.
function dropFormer(step: ClaimStep, change: OnClaim, { formerChecks }: Standing, layer: Layer) {
  if (!formerChecks.some(there => there.layer === layer)) return
  step.keepFormer(change, onLayers(formerChecks, { [layer]: null }))
}

type Former = ChangeOf<'check.recorded'> & Required<Pick<ChangeOf<'check.recorded'>, 'madeOn'>>

function recordFormer(step: ClaimStep, change: Former, found: Standing, commit: Commit): undefined {
  const { actor, at } = commit.stamp
  const former = { ...change.check, by: { id: actor.id, name: actor.name }, at, ...change.madeOn }
  step.keepFormer(change, onLayers(found.formerChecks, { [former.layer]: former }))
  step.reopen(change, found, found.tag, commit)
}

function statements(orm: Orm) {
  const ofClaim = and(eq(check.articleId, sql.placeholder('articleId')), eq(check.claimId, sql.placeholder('claimId')))
  const { layer, finding, reason, proposal, confidence } = check
  return {
    all: orm.select({ layer, finding, reason, proposal, confidence }).from(check).where(ofClaim).prepare(),
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
          proposal: sql.placeholder('proposal'),
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
            proposal: sql`excluded.proposal`,
            confidence: sql`excluded.confidence`,
            byId: sql`excluded.by_id`,
            byName: sql`excluded.by_name`,
            at: sql`excluded.at`,
          },
        }),
    ),
  }
}
