import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { article } from './article'

/** The sign-off that an article stands under. Reopening takes the row away; the log keeps what it held. */
export const signOff = sqliteTable('sign_off', {
  articleId: text('article_id')
    .primaryKey()
    .references(() => article.id, { onDelete: 'cascade' }),
  version: integer('version').notNull(),
  versionSha256: text('version_sha256').notNull(),
  findingsSha256: text('findings_sha256').notNull(),
  byId: text('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: text('at').notNull(),
})
