import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { article } from './article'

/**
 * The number under which an article's words stand in `article_search`, the full-text index (FTS5, without the words
 * themselves; see the migration). Numbers grow, so that the newest articles are found first.
 */
export const searchEntry = sqliteTable('search_entry', {
  id: integer('id').primaryKey(),
  articleId: text('article_id')
    .notNull()
    .unique()
    .references(() => article.id, { onDelete: 'cascade' }),
})
