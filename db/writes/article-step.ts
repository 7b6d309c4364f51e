import { eq, sql } from 'drizzle-orm'
import type { ArticleId } from '../../domain/ids'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import type { Commit } from './commit'

type ArticleRow = typeof article.$inferSelect

interface OnArticle {
  readonly articleId: ArticleId
  readonly expectedRevision: number
}

export type ArticleStep = ReturnType<typeof articleStep>

/** How every change to an article begins and ends: the revision it expects, then one revision more. */
export function articleStep(orm: Orm) {
  return {
    /** The article's row; throws ConflictError where it is gone or has another revision. */
    expected({ articleId, expectedRevision }: OnArticle, commit: Commit): ArticleRow {
      const row = orm.select().from(article).where(eq(article.id, articleId)).get()
      commit.expect('article', { id: articleId, expected: expectedRevision }, row?.revision)
      if (!row) throw new RangeError(`Article ${articleId} was expected and is not there`)
      return row
    },
    step(id: ArticleId, set: Partial<ArticleRow>) {
      orm
        .update(article)
        .set({ ...set, revision: sql`${article.revision} + 1` })
        .where(eq(article.id, id))
        .run()
    },
  }
}
