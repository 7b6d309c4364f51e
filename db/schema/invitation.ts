import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../domain/person/person'

/** Offers of an account, by the hash of their one-time link; the link itself is kept nowhere. */
export const invitation = sqliteTable('invitation', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  role: text('role').$type<Role>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: text('created_at').notNull(),
  createdById: text('created_by_id').notNull(),
  createdByName: text('created_by_name').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  withdrawnAt: text('withdrawn_at'),
})
