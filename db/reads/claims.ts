import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Check } from '../../domain/claim/check'
import { layers } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { Evidence } from '../../domain/evidence/evidence'
import type { Review } from '../../domain/review/review'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import { evidence } from '../schema/evidence'
import { present } from './present'

export function claimReads(sqlite: Sqlite, orm: Orm): Pick<Store, 'claims' | 'claim' | 'evidence'> {
  const ofArticle = statements(orm, {
    claim: eq(claim.articleId, sql.placeholder('articleId')),
    check: eq(check.articleId, sql.placeholder('articleId')),
    evidence: eq(evidence.articleId, sql.placeholder('articleId')),
  })
  const ofClaim = statements(orm, {
    claim: eq(claim.id, sql.placeholder('id')),
    check: and(eq(check.articleId, sql.placeholder('articleId')), eq(check.claimId, sql.placeholder('id'))),
    evidence: and(eq(evidence.articleId, sql.placeholder('articleId')), eq(evidence.claimId, sql.placeholder('id'))),
  })
  const oneEvidence = orm
    .select()
    .from(evidence)
    .where(eq(evidence.id, sql.placeholder('id')))
    .prepare()
  // One snapshot for all statements: another process may write between them.
  const readAll = sqlite.transaction((articleId: string) => {
    const rows = ofArticle.claims.all({ articleId })
    return assemble(rows, ofArticle.checks.all({ articleId }), ofArticle.evidence.all({ articleId }))
  })
  const readOne = sqlite.transaction((id: string) => {
    const row = ofClaim.claims.get({ id })
    if (!row) return []
    const { articleId } = row.claim
    return assemble([row], ofClaim.checks.all({ articleId, id }), ofClaim.evidence.all({ articleId, id }))
  })
  return {
    claims: async articleId => readAll(articleId),
    claim: async id => readOne(id)[0],
    evidence: async id => oneEvidence.all({ id }).map(toEvidence)[0],
  }
}

interface Which {
  readonly claim: SQL | undefined
  readonly check: SQL | undefined
  readonly evidence: SQL | undefined
}

function statements(orm: Orm, which: Which) {
  return {
    claims: orm
      .select({ claim, anchor })
      .from(claim)
      .innerJoin(article, eq(article.id, claim.articleId))
      .innerJoin(
        anchor,
        and(eq(anchor.articleId, claim.articleId), eq(anchor.claimId, claim.id), eq(anchor.version, article.versions)),
      )
      .where(which.claim)
      .orderBy(sql`${anchor.start} is null`, anchor.start, sql`${anchor.end} desc`, claim.id)
      .prepare(),
    checks: orm.select().from(check).where(which.check).prepare(),
    evidence: orm.select().from(evidence).where(which.evidence).orderBy(evidence.createdAt, evidence.id).prepare(),
  }
}

type ClaimRow = { readonly claim: typeof claim.$inferSelect; readonly anchor: typeof anchor.$inferSelect }
type CheckRow = typeof check.$inferSelect
type EvidenceRow = typeof evidence.$inferSelect

function assemble(rows: readonly ClaimRow[], checks: readonly CheckRow[], evidence: readonly EvidenceRow[]): Claim[] {
  const checksOf = byClaim(checks)
  const evidenceOf = byClaim(evidence)
  return rows.map(row => ({
    ...toClaim(row),
    checks: (checksOf.get(row.claim.id) ?? []).map(toCheck).sort(inLayerOrder),
    evidence: (evidenceOf.get(row.claim.id) ?? []).map(toEvidence),
  }))
}

function byClaim<Row extends { readonly claimId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.claimId)
    if (group) group.push(row)
    else groups.set(row.claimId, [row])
  }
  return groups
}

function toClaim({ claim, anchor }: ClaimRow): Omit<Claim, 'checks' | 'evidence'> {
  const { reviewState, reviewById, reviewByName, reviewAt, reviewReason, createdById, createdByName, ...own } = claim
  const { articleId: _articleId, claimId: _claimId, ...stands } = anchor
  return {
    ...present(own),
    anchor: stands,
    review: toReview({ reviewState, reviewById, reviewByName, reviewAt, reviewReason }),
    createdBy: { id: createdById, name: createdByName },
  }
}

type ReviewRow = Pick<
  typeof claim.$inferSelect,
  'reviewState' | 'reviewById' | 'reviewByName' | 'reviewAt' | 'reviewReason'
>

function toReview({ reviewState, reviewById, reviewByName, reviewAt, reviewReason }: ReviewRow): Review {
  return {
    state: reviewState,
    ...(reviewById !== null && reviewByName !== null ? { by: { id: reviewById, name: reviewByName } } : {}),
    ...(reviewAt !== null ? { at: reviewAt } : {}),
    ...(reviewReason !== null ? { reason: reviewReason } : {}),
  }
}

function toCheck(row: CheckRow): Check {
  const { articleId: _articleId, claimId: _claimId, byId, byName, ...own } = row
  return { ...present(own), by: { id: byId, name: byName } }
}

function inLayerOrder(a: Check, b: Check): number {
  return layers.indexOf(a.layer) - layers.indexOf(b.layer)
}

function toEvidence(row: EvidenceRow): Evidence {
  const { articleId: _articleId, createdById, createdByName, ...own } = row
  return { ...present(own), createdBy: { id: createdById, name: createdByName } }
}
