import { eq, sql } from 'drizzle-orm'
import type { ArticleId } from '../../domain/ids'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { searchEntry } from '../schema/search-entry'

// As the migration has it: words beyond it are not searched, so that one import cannot hold the desk up for long.
const mostCharacters = 2_000_000

/** Puts an article's title, byline and current text into the full-text index, in the place of what was there. */
export function indexArticle(orm: Orm, articleId: ArticleId) {
  orm.insert(searchEntry).values({ articleId }).onConflictDoNothing().run()
  orm.run(sql`
    INSERT OR REPLACE INTO article_search (rowid, title, byline, text)
    SELECT ${searchEntry.id}, ${article.title}, ${article.byline}, substr(${articleVersion.text}, 1, ${mostCharacters})
    FROM ${searchEntry}
    JOIN ${article} ON ${article.id} = ${searchEntry.articleId}
    JOIN ${articleVersion} ON ${articleVersion.articleId} = ${article.id} AND ${articleVersion.number} = ${article.versions}
    WHERE ${searchEntry.articleId} = ${articleId}`)
}

/** Takes an article out of the full-text index; its entry goes with the article itself. */
export function forgetArticle(orm: Orm, articleId: ArticleId) {
  const entry = orm.select({ id: searchEntry.id }).from(searchEntry).where(eq(searchEntry.articleId, articleId)).get()
  if (entry) orm.run(sql`DELETE FROM article_search WHERE rowid = ${entry.id}`)
}
