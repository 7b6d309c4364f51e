import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../domain/person/person'

/** A person with an account. The sign-in library's table; the last four columns are ours. */
export const user = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  role: text('role').$type<Role>().notNull().default('reader'),
  deactivatedAt: text('deactivated_at'),
  lastSeenAt: text('last_seen_at'),
  /** The keys that the person chose; empty before they chose any. */
  keys: text('keys', { mode: 'json' }).$type<unknown>(),
})
