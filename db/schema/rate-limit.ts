import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Attempts counted against their limit. The sign-in library's table. */
export const rateLimit = sqliteTable('rate_limit', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  /** Milliseconds since 1970. */
  lastRequest: integer('last_request').notNull(),
})
