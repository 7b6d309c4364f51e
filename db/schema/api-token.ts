import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../domain/person/person'

/** A token for scripts, by its hash; the token itself is kept nowhere. */
export const apiToken = sqliteTable('api_token', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at'),
  revokedAt: text('revoked_at'),
  /** Whose rights it has at most; absent where it was made at the desk's own machine. */
  createdById: text('created_by_id'),
  createdByName: text('created_by_name'),
})
