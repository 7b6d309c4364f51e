import { blob, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleVersion } from './article-version'

/** The bytes that a version was read from, as they came. */
export const original = sqliteTable(
  'original',
  {
    articleId: text('article_id').notNull(),
    version: integer('version').notNull(),
    sha256: text('sha256').notNull(),
    mediaType: text('media_type').notNull(),
    fileName: text('file_name'),
    /** In bytes. */
    size: integer('size').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    /** Where it was fetched from, and when. */
    url: text('url'),
    fetchedAt: text('fetched_at'),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.version] }),
    foreignKey({
      columns: [table.articleId, table.version],
      foreignColumns: [articleVersion.articleId, articleVersion.number],
    }).onDelete('cascade'),
  ],
)
