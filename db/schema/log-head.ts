import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row: number and hash of the last event, written with it, so that a log that was cut short is found. */
export const logHead = sqliteTable('log_head', {
  id: integer('id').primaryKey(),
  seq: integer('seq').notNull(),
  hash: text('hash').notNull(),
})
