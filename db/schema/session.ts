import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from './user'

/** Who is signed in where. The sign-in library's table; `seenAt` is ours. */
export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    token: text('token').notNull().unique(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    seenAt: text('seen_at'),
  },
  table => [index('session_user').on(table.userId)],
)
