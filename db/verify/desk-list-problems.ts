import { sql } from 'drizzle-orm'
import type { DeskProblem } from '../../domain/store'
import type { Orm } from '../orm'

/** What is kept so that the desk page need not count or read: articles in each state, and entries of the full-text index. */
export function deskListProblems(orm: Orm): readonly DeskProblem[] {
  const miscounted = orm.all<{ state: string }>(sql`
    SELECT state FROM article_count
    WHERE total <> (SELECT count(*) FROM article WHERE article.state = article_count.state)`)
  const unindexed = orm.all<{ id: string; title: string }>(sql`
    SELECT id, title FROM article
    WHERE id NOT IN (
      SELECT article_id FROM search_entry WHERE id IN (SELECT rowid FROM article_search)
    )`)
  return [
    ...miscounted.map(({ state }) => ({
      kind: 'count' as const,
      id: state,
      message: `The articles in the state “${state}” are not counted right.`,
    })),
    ...unindexed.map(({ id, title }) => ({
      kind: 'count' as const,
      id,
      message: `“${title}” is not among the articles that can be searched.`,
    })),
  ]
}
