import { and, count, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import type { ArticleState, ArticleSummary } from '../../domain/article/article'
import { articleStates } from '../../domain/article/article'
import type { ArticleQuery, Page, Store } from '../../domain/store'
import { fold } from '../fold'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { decodeCursor, encodeCursor } from './cursor'
import { present } from './present'

type ArticleReads = Pick<Store, 'articles' | 'articleCounts' | 'articleStanding' | 'demonstrationArticles'>

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
    articleStanding: async id => standing.get({ id }),
    demonstrationArticles: async () =>
      orm
        .select({ id, revision, title })
        .from(article)
        .where(eq(isDemonstration, true))
        .orderBy(article.createdAt)
        .all(),
  }
}

// Newest first. The order never changes under a reader, so that paging neither skips nor repeats.
function page(orm: Orm, { state, q, limit, cursor }: ArticleQuery): Page<ArticleSummary> {
  const wanted = and(state && eq(article.state, state), ...wordsIn(q))
  const rows = orm
    .select()
    .from(article)
    .where(and(wanted, cursor === undefined ? undefined : after(cursor)))
    .orderBy(desc(article.createdAt), desc(article.id))
    .limit(limit + 1)
    .all()
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  const total = orm.select({ total: count() }).from(article).where(wanted).get()?.total ?? 0
  return {
    items: items.map(toSummary),
    total,
    ...(last ? { nextCursor: encodeCursor([last.createdAt, last.id]) } : {}),
  }
}

function wordsIn(q = ''): readonly SQL[] {
  return fold(q)
    .split(/\s+/u)
    .filter(word => word !== '')
    .map(word => sql`instr(${article.folded}, ${word}) > 0`)
}

function after(cursor: string): SQL | undefined {
  const [createdAt, id] = decodeCursor(cursor)
  return or(lt(article.createdAt, createdAt), and(eq(article.createdAt, createdAt), lt(article.id, id)))
}

function countStates(orm: Orm): Record<ArticleState, number> {
  const rows = orm.select({ state: article.state, total: count() }).from(article).groupBy(article.state).all()
  const counts = { checking: 0, in_review: 0, signed_off: 0 } satisfies Record<ArticleState, number>
  for (const state of articleStates) counts[state] = rows.find(row => row.state === state)?.total ?? 0
  return counts
}

export function toSummary(row: typeof article.$inferSelect): ArticleSummary {
  const { folded: _folded, open, verified, disputed, attributed, ...own } = row
  return { ...present(own), tags: { open, verified, disputed, attributed } }
}
