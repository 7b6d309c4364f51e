import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChangeKind } from '../../domain/change/change'
import type { Actor } from '../../domain/person/person'

/**
 * The append-only log. Triggers in the migration refuse to change or delete a row. Its indexes end in `seq` by themselves:
 * it is the row's own number.
 */
export const event = sqliteTable(
  'event',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    actorKind: text('actor_kind').$type<Actor['kind']>().notNull(),
    kind: text('kind').$type<ChangeKind>().notNull(),
    articleId: text('article_id'),
    claimId: text('claim_id'),
    /** Canonical JSON: the hash is over these characters as they stand. */
    change: text('change').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    // Empty in entries from before actions were kept, and not in their hash.
    action: text('action'),
    undoes: text('undoes'),
    redoes: text('redoes'),
  },
  table => [
    index('event_article').on(table.articleId).where(sql`${table.articleId} is not null`),
    // What happened to an article itself, among all that happened on it.
    index('event_article_itself').on(table.articleId).where(sql`article_id is not null and claim_id is null`),
    index('event_claim').on(table.claimId).where(sql`${table.claimId} is not null`),
    index('event_action').on(table.action).where(sql`${table.action} is not null`),
  ],
)
