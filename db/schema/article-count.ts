import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ArticleState } from '../../domain/article/article'

/** How many articles are in each state. Triggers in the migration keep it, so that the desk page counts nothing. */
export const articleCount = sqliteTable('article_count', {
  state: text('state').$type<ArticleState>().primaryKey(),
  total: integer('total').notNull(),
})
