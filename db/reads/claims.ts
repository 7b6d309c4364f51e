import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Check, layers } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { Evidence } from '../../domain/evidence/evidence'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import { evidence } from '../schema/evidence'
import { checkParts, claimParts, evidenceParts, toCheck, toClaim, toEvidence } from './claim-rows'
import { jsonOf, rowsIn } from './json-rows'

export function claimReads(sqlite: Sqlite, orm: Orm): Pick<Store, 'claims' | 'claim' | 'evidence'> {
  const id = sql.placeholder('id')
  const articleId = sql.placeholder('articleId')
  const ofArticle = reader(orm, {
    claim: eq(claim.articleId, articleId),
    check: eq(check.articleId, articleId),
    evidence: eq(evidence.articleId, articleId),
  })
  const ofClaim = reader(orm, {
    claim: and(eq(claim.articleId, articleId), eq(claim.id, id)),
    check: and(eq(check.articleId, articleId), eq(check.claimId, id)),
    evidence: and(eq(evidence.articleId, articleId), eq(evidence.claimId, id)),
  })
  const articleOf = orm.select({ articleId: claim.articleId }).from(claim).where(eq(claim.id, id)).prepare()
  const oneEvidence = evidenceStatement(orm, eq(evidence.id, id))
  // One snapshot for all statements: another process may write between them.
  const readAll = sqlite.transaction((articleId: string) => ofArticle({ articleId }))
  const readOne = sqlite.transaction((id: string) => {
    const found = articleOf.get({ id })
    return found && ofClaim({ ...found, id })[0]
  })
  return {
    claims: async articleId => readAll(articleId),
    claim: async id => readOne(id),
    evidence: async id => oneEvidence({ id })[0],
  }
}

type Values = Readonly<Record<string, string>>

interface Which {
  readonly claim: SQL | undefined
  readonly check: SQL | undefined
  readonly evidence: SQL | undefined
}

function reader(orm: Orm, which: Which): (values: Values) => Claim[] {
  const claims = claimStatement(orm, which.claim)
  const checks = checkStatement(orm, which.check)
  const evidence = evidenceStatement(orm, which.evidence)
  return values => {
    const checksOf = byClaim(checks(values), row => row.on.claimId)
    const evidenceOf = byClaim(evidence(values), row => row.claimId)
    return claims(values)
      .map(row =>
        toClaim(
          row,
          (checksOf.get(row.own.id) ?? []).map(toCheck).sort(inLayerOrder),
          evidenceOf.get(row.own.id) ?? [],
        ),
      )
      .sort(inTextOrder)
  }
}

function claimStatement(orm: Orm, which: SQL | undefined) {
  const stands = and(
    eq(anchor.articleId, claim.articleId),
    eq(anchor.claimId, claim.id),
    eq(anchor.version, article.versions),
  )
  const statement = orm
    .select({ json: jsonOf(claimParts) })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .innerJoin(anchor, stands)
    .where(which)
    .prepare()
  return (values: Values) => rowsIn(claimParts, statement.get(values)?.json ?? '[]')
}

function checkStatement(orm: Orm, which: SQL | undefined) {
  const statement = orm
    .select({ json: jsonOf(checkParts) })
    .from(check)
    .where(which)
    .prepare()
  return (values: Values) => rowsIn(checkParts, statement.get(values)?.json ?? '[]')
}

function evidenceStatement(orm: Orm, which: SQL | undefined): (values: Values) => Evidence[] {
  const statement = orm
    .select({ json: jsonOf(evidenceParts) })
    .from(evidence)
    .where(which)
    .prepare()
  return values =>
    rowsIn(evidenceParts, statement.get(values)?.json ?? '[]')
      .map(toEvidence)
      .sort(asPinned)
}

function byClaim<Row>(rows: readonly Row[], claimOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(claimOf(row))
    if (group) group.push(row)
    else groups.set(claimOf(row), [row])
  }
  return groups
}

// By start, longer first; those that stand nowhere come last.
function inTextOrder({ anchor: a, id }: Claim, { anchor: b, id: otherId }: Claim): number {
  const start = (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER)
  return start || (b.end ?? 0) - (a.end ?? 0) || (id < otherId ? -1 : 1)
}

function inLayerOrder(a: Check, b: Check): number {
  return layers.indexOf(a.layer) - layers.indexOf(b.layer)
}

function asPinned(a: Evidence, b: Evidence): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}
