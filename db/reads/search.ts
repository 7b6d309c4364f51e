import { type SQL, sql } from 'drizzle-orm'
import type { SearchTerm } from '../../domain/search/search-terms'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { searchEntry } from '../schema/search-entry'

/** Matches that are ranked: the newest so many. Ranking all would cost the more the larger the desk is. */
export const mostMatches = 1_000

/** One article that a search found; the lower the score, the better it fits. */
export interface Match {
  readonly articleId: string
  readonly entry: number
  readonly score: number
}

/** What a search is narrowed to. Where that leaves few articles, their numbers are looked up first. */
interface Wanted {
  readonly where: SQL | undefined
  readonly isFew: boolean
}

/** The articles that have all of the terms and are wanted, best first; a word in the title weighs ten in the text. */
export function matches(orm: Orm, terms: readonly SearchTerm[], wanted: Wanted): readonly Match[] {
  if (terms.length === 0) return []
  const { join, also } = narrowed(wanted)
  // From the index outwards: it hands out the newest first without sorting, and stops when there are enough.
  return orm
    .all<Match>(sql`
      SELECT ${searchEntry.articleId} AS articleId, article_search.rowid AS entry,
        bm25(article_search, 10.0, 5.0, 1.0) AS score
      FROM article_search CROSS JOIN ${searchEntry} ON ${searchEntry.id} = article_search.rowid ${join}
      WHERE article_search MATCH ${expressionOf(terms)} ${also}
      ORDER BY article_search.rowid DESC LIMIT ${mostMatches + 1}`)
    .sort((a, b) => a.score - b.score || b.entry - a.entry)
}

// Of few, each match is looked up in a set; of many, most matches pass, and each is asked. The `+` keeps the index in the lead.
function narrowed({ where, isFew }: Wanted): { readonly join: SQL; readonly also: SQL } {
  if (!where) return { join: sql``, also: sql`` }
  const on = sql`CROSS JOIN ${article} ON ${article.id} = ${searchEntry.articleId} AND (${where})`
  if (!isFew) return { join: on, also: sql`` }
  const few = sql`SELECT ${searchEntry.id} FROM ${article} CROSS JOIN ${searchEntry} ON ${searchEntry.articleId} = ${article.id} WHERE ${where}`
  return { join: sql``, also: sql`AND +article_search.rowid IN (${few})` }
}

// Every term is a quoted string, in which FTS5 knows one special sign: the quotation mark itself.
function expressionOf(terms: readonly SearchTerm[]): string {
  return terms.map(({ text, isPrefix }) => `"${text.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`).join(' AND ')
}
