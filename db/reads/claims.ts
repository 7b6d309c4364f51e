import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Check, layers } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import { inTextOrder } from '../../domain/claim/in-text-order'
import type { Evidence } from '../../domain/evidence/evidence'
import type { Note } from '../../domain/note/note'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import { evidence } from '../schema/evidence'
import { note } from '../schema/note'
import { checkParts, claimParts, evidenceParts, noteParts, toCheck, toClaim, toEvidence, toNote } from './claim-rows'
import { jsonOf, type RowOf, rowsIn } from './json-rows'

export function claimReads(sqlite: Sqlite, orm: Orm): Pick<Store, 'claims' | 'claim' | 'evidence' | 'note'> {
  const readOne = oneReader(orm)
  const oneEvidence = evidenceStatement(orm, eq(evidence.id, sql.placeholder('id')))
  const oneNote = noteStatement(orm, eq(note.id, sql.placeholder('id')))
  // One snapshot for the four statements: another process may write between them.
  const readAll = sqlite.transaction(articleReader(orm))
  return {
    claims: async articleId => readAll({ articleId }),
    claim: async id => readOne({ id }),
    evidence: async id => oneEvidence({ id })[0],
    note: async id => oneNote({ id })[0],
  }
}

type Values = Readonly<Record<string, string>>

/** Where a claim stands in the current version of its article. */
const stands = and(
  eq(anchor.articleId, claim.articleId),
  eq(anchor.claimId, claim.id),
  eq(anchor.version, article.versions),
)

// Every change reads a claim, and each statement looks at the file anew: so it is one for all of it.
function oneReader(orm: Orm): (values: { readonly id: string }) => Claim | undefined {
  const checkIsOn = and(eq(check.articleId, claim.articleId), eq(check.claimId, claim.id))
  const evidenceIsOn = and(eq(evidence.articleId, claim.articleId), eq(evidence.claimId, claim.id))
  const noteIsOn = and(eq(note.articleId, claim.articleId), eq(note.claimId, claim.id))
  const statement = orm
    .select({
      claims: jsonOf(claimParts),
      checks: sql<string>`(SELECT ${jsonOf(checkParts)} FROM ${check} WHERE ${checkIsOn})`,
      evidence: sql<string>`(SELECT ${jsonOf(evidenceParts)} FROM ${evidence} WHERE ${evidenceIsOn})`,
      notes: sql<string>`(SELECT ${jsonOf(noteParts)} FROM ${note} WHERE ${noteIsOn})`,
    })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .innerJoin(anchor, stands)
    .where(eq(claim.id, sql.placeholder('id')))
  // Read as it comes: what Drizzle makes of four texts takes longer than finding them.
  const found = orm.$client.prepare<[string], [string, string, string, string]>(statement.toSQL().sql).raw()
  return ({ id }) => {
    const [claims = '[]', checks = '[]', evidence = '[]', notes = '[]'] = found.get(id) ?? []
    const [row] = rowsIn(claimParts, claims)
    return row && toClaim(row, { checks: checksIn(checks), evidence: evidenceIn(evidence), notes: notesIn(notes) })
  }
}

function articleReader(orm: Orm): (values: Values) => Claim[] {
  const articleId = sql.placeholder('articleId')
  const claims = orm
    .select({ json: jsonOf(claimParts) })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .innerJoin(anchor, stands)
    .where(eq(claim.articleId, articleId))
    .prepare()
  const checks = orm
    .select({ json: jsonOf(checkParts) })
    .from(check)
    .where(eq(check.articleId, articleId))
    .prepare()
  const evidenceOfAll = evidenceStatement(orm, eq(evidence.articleId, articleId))
  const notesOfAll = noteStatement(orm, eq(note.articleId, articleId))
  return values => {
    const checksOf = byClaim(rowsIn(checkParts, checks.get(values)?.json ?? '[]'), row => row.on.claimId)
    const evidenceOf = byClaim(evidenceOfAll(values), row => row.claimId)
    const notesOf = byClaim(notesOfAll(values), row => row.claimId)
    return rowsIn(claimParts, claims.get(values)?.json ?? '[]')
      .map(row => {
        const { id } = row.own
        const checks = inOrder(checksOf.get(id) ?? [])
        return toClaim(row, { checks, evidence: evidenceOf.get(id) ?? [], notes: notesOf.get(id) ?? [] })
      })
      .sort(inTextOrder)
  }
}

function evidenceStatement(orm: Orm, which: SQL | undefined): (values: Values) => Evidence[] {
  const statement = orm
    .select({ json: jsonOf(evidenceParts) })
    .from(evidence)
    .where(which)
    .prepare()
  return values => evidenceIn(statement.get(values)?.json ?? '[]')
}

function noteStatement(orm: Orm, which: SQL | undefined): (values: Values) => Note[] {
  const statement = orm
    .select({ json: jsonOf(noteParts) })
    .from(note)
    .where(which)
    .prepare()
  return values => notesIn(statement.get(values)?.json ?? '[]')
}

function checksIn(json: string): Check[] {
  return inOrder(rowsIn(checkParts, json))
}

function inOrder(rows: readonly RowOf<typeof checkParts>[]): Check[] {
  return rows.map(toCheck).sort(inLayerOrder)
}

function evidenceIn(json: string): Evidence[] {
  return rowsIn(evidenceParts, json).map(toEvidence).sort(asCreated)
}

function notesIn(json: string): Note[] {
  return rowsIn(noteParts, json).map(toNote).sort(asCreated)
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

function inLayerOrder(a: Check, b: Check): number {
  return layers.indexOf(a.layer) - layers.indexOf(b.layer)
}

interface Created {
  readonly id: string
  readonly createdAt: string
}

function asCreated(a: Created, b: Created): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}
