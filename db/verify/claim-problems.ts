import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { countTags, type TagCounts, tagOf, tags } from '../../domain/claim/tag'
import type { DeskProblem } from '../../domain/store'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { check } from '../schema/check'
import { claim } from '../schema/claim'

/** Claims whose tag, words or count is not what their checks and their text make it. */
export async function claimProblems(orm: Orm): Promise<readonly DeskProblem[]> {
  const problems: DeskProblem[] = []
  const { id, title, versions, open, verified, disputed, attributed } = article
  const kept = { open, verified, disputed, attributed }
  for (const row of orm.select({ id, title, versions, kept }).from(article).all()) {
    problems.push(...inArticle(orm, row))
    await nextTurn()
  }
  return problems
}

interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly versions: number
  readonly kept: TagCounts
}

function inArticle(orm: Orm, { id, title, versions, kept }: ArticleRow): DeskProblem[] {
  const claims = orm
    .select({ id: claim.id, tag: claim.tag, closing: claim.closing })
    .from(claim)
    .where(eq(claim.articleId, id))
    .all()
  const counts = countTags(claims.map(({ tag, closing }) => ({ tag, closing: closing ?? undefined })))
  const miscounted = tags.some(tag => counts[tag] !== kept[tag])
  return [
    ...tagProblems(orm, id, claims),
    ...anchorProblems(orm, { id, versions }, claims),
    ...(miscounted ? [{ kind: 'count' as const, id, message: `The claims of “${title}” are not counted right.` }] : []),
  ]
}

type ClaimRow = Pick<typeof claim.$inferSelect, 'id' | 'tag'>

function tagProblems(orm: Orm, articleId: string, claims: readonly ClaimRow[]): DeskProblem[] {
  const { claimId, layer, finding } = check
  const checks = orm.select({ claimId, layer, finding }).from(check).where(eq(check.articleId, articleId)).all()
  const byClaim = new Map<string, typeof checks>()
  for (const row of checks) byClaim.set(row.claimId, [...(byClaim.get(row.claimId) ?? []), row])
  return claims
    .filter(({ id, tag }) => tag !== tagOf(byClaim.get(id) ?? []))
    .map(({ id, tag }) => ({ kind: 'claim', id, message: `Claim ${id} says ${tag}; its checks say otherwise.` }))
}

function anchorProblems(
  orm: Orm,
  { id, versions }: Pick<ArticleRow, 'id' | 'versions'>,
  claims: readonly ClaimRow[],
): DeskProblem[] {
  const problem = (claimId: string, fault: string): DeskProblem => ({
    kind: 'claim',
    id: claimId,
    message: `Claim ${claimId} ${fault}`,
  })
  const placed = new Set<string>()
  const problems: DeskProblem[] = []
  // One text at a time: the largest may have 25 MB.
  for (let version = 1; version <= versions; version += 1) {
    const text = textOf(orm, id, version)
    for (const row of anchorsIn(orm, id, version)) {
      if (version === versions) placed.add(row.claimId)
      if (!standsOnItsWords(row, text)) problems.push(problem(row.claimId, faultIn(version, versions)))
    }
  }
  const astray = claims.filter(claim => !placed.has(claim.id))
  return [...problems, ...astray.map(claim => problem(claim.id, 'stands nowhere in the current version.'))]
}

function textOf(orm: Orm, articleId: string, version: number): string {
  const itself = and(eq(articleVersion.articleId, articleId), eq(articleVersion.number, version))
  return orm.select({ text: articleVersion.text }).from(articleVersion).where(itself).get()?.text ?? ''
}

function anchorsIn(orm: Orm, articleId: string, version: number) {
  const inIt = and(eq(anchor.articleId, articleId), eq(anchor.version, version))
  return orm.select().from(anchor).where(inIt).all()
}

function standsOnItsWords({ start, end, exact }: typeof anchor.$inferSelect, text: string): boolean {
  return start === null || end === null || text.slice(start, end) === exact
}

function faultIn(version: number, versions: number): string {
  return version === versions
    ? 'does not stand on its own words.'
    : `did not stand on its own words in version ${version}.`
}
