import { and, asc, count, eq, gt, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { ArticleState, ArticleSummary } from '../../domain/article/article'
import { articleStates } from '../../domain/article/article'
import type { SearchTerm } from '../../domain/search/search-terms'
import { searchTerms } from '../../domain/search/search-terms'
import type { ArticleFilter, ArticleQuery, Page, Store } from '../../domain/store'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleCount } from '../schema/article-count'
import { decodeCursor, encodeCursor, unknownCursor } from './cursor'
import { present } from './present'
import { type Match, matches, mostMatches } from './search'

type ArticleReads = Pick<
  Store,
  'articles' | 'articleCounts' | 'articleTotal' | 'articleStanding' | 'demonstrationArticles'
>

export function articleReads(orm: Orm): ArticleReads {
  const { id, revision, title, state, versions, isDemonstration } = article
  const standing = orm
    .select({ id, revision, title, state, versions, isDemonstration })
    .from(article)
    .where(eq(article.id, sql.placeholder('id')))
    .prepare()
  return {
    articles: async query => page(orm, query),
    articleCounts: async () => countStates(orm),
    articleTotal: async filter => totalOf(orm, filter),
    articleStanding: async id => standing.get({ id }),
    demonstrationArticles: async () =>
      orm
        .select({ id, revision, title })
        .from(article)
        .where(sql`${isDemonstration} = 1`) // As its index has it: a bound value would not meet it.
        .orderBy(article.createdAt)
        .all(),
  }
}

// `place` is unique and sorts as the desk page does: a page goes on after the last place of the one before.
function page(orm: Orm, query: ArticleQuery): Page<ArticleSummary> {
  if (query.q) return found(orm, query, searchTerms(query.q))
  const { limit, cursor } = query
  const rows = orm
    .select()
    .from(article)
    .where(and(...conditions(query), cursor === undefined ? undefined : gt(article.place, placeIn(cursor))))
    .orderBy(asc(article.place))
    .limit(limit + 1)
    .all()
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  const { total, isCut } = totalOf(orm, query)
  return {
    items: items.map(toSummary),
    total,
    ...(isCut ? { isTotalCut: true } : {}),
    ...(last ? { nextCursor: encodeCursor(['place', last.place]) } : {}),
  }
}

function found(orm: Orm, query: ArticleQuery, terms: readonly SearchTerm[]): Page<ArticleSummary> {
  const all = matches(orm, terms, {
    where: and(...conditions(query)),
    isFew: query.assigneeId !== undefined || query.due !== undefined || query.needsAnswer === true,
  })
  const rest = query.cursor === undefined ? all : after(all, query.cursor)
  const here = rest.slice(0, query.limit)
  const last = rest.length > query.limit ? here.at(-1) : undefined
  return {
    items: inOrder(orm, here),
    total: Math.min(all.length, mostMatches),
    ...(all.length > mostMatches ? { isTotalCut: true } : {}),
    ...(last ? { nextCursor: encodeCursor([String(last.score), String(last.entry)]) } : {}),
  }
}

// The place of the last match may be gone by now; the page begins behind where it would stand.
function after(all: readonly Match[], cursor: string): readonly Match[] {
  const [score, entry] = decodeCursor(cursor).map(Number)
  if (score === undefined || entry === undefined || Number.isNaN(score) || Number.isNaN(entry)) throw unknownCursor()
  return all.filter(match => match.score > score || (match.score === score && match.entry < entry))
}

function inOrder(orm: Orm, wanted: readonly Match[]): readonly ArticleSummary[] {
  const ids = wanted.map(({ articleId }) => articleId)
  const rows = orm.select().from(article).where(inArray(article.id, ids)).all()
  const byId = new Map(rows.map(row => [row.id, toSummary(row)]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

function placeIn(cursor: string): string {
  const [kind, place] = decodeCursor(cursor)
  if (kind !== 'place') throw unknownCursor()
  return place
}

// A state narrows the places, too: with somebody's articles it is not an index of its own that is followed.
// The questions' own index is small; with the sign before it a state is asked of each row there, and leads to no other.
function conditions({ state, assigneeId, due, needsAnswer }: ArticleFilter): readonly (SQL | undefined)[] {
  return [
    state && (needsAnswer ? sql`+${article.state} = ${state}` : eq(article.state, state)),
    state && assigneeId !== undefined
      ? state === 'signed_off'
        ? gte(article.place, '1')
        : lt(article.place, '1')
      : undefined,
    assigneeId === undefined
      ? undefined
      : needsAnswer
        ? sql`+${article.assigneeId} = ${assigneeId}`
        : eq(article.assigneeId, assigneeId),
    needsAnswer && and(sql`${article.openQuestions} > 0`, lt(article.place, '1')),
    due && and(gte(article.place, `0${due.from}`), lt(article.place, `0${due.before}`)),
  ]
}

/** Counting further would cost the more the larger the desk is, and tells nobody more. */
const mostCounted = 1_000

function totalOf(orm: Orm, filter: ArticleFilter): { readonly total: number; readonly isCut: boolean } {
  const { state, assigneeId, due, needsAnswer } = filter
  if (assigneeId === undefined && due === undefined && !needsAnswer) {
    const counts = countStates(orm)
    const total = state ? counts[state] : articleStates.reduce((sum, each) => sum + counts[each], 0)
    return { total, isCut: false }
  }
  const some = orm
    .select({ one: sql`1`.as('one') })
    .from(article)
    .where(and(...conditions(filter)))
    .limit(mostCounted + 1)
    .as('some')
  const total = orm.select({ total: count() }).from(some).get()?.total ?? 0
  return { total: Math.min(total, mostCounted), isCut: total > mostCounted }
}

function countStates(orm: Orm): Record<ArticleState, number> {
  const rows = orm.select().from(articleCount).all()
  const counts = { checking: 0, in_review: 0, signed_off: 0 } satisfies Record<ArticleState, number>
  for (const state of articleStates) counts[state] = rows.find(row => row.state === state)?.total ?? 0
  return counts
}

export function toSummary(row: typeof article.$inferSelect): ArticleSummary {
  const { place: _place, openQuestions: _openQuestions, open, verified, disputed, attributed, ...own } = row
  return { ...present(own), tags: { open, verified, disputed, attributed } }
}
