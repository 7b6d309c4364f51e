import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { FormerCheck } from '../../domain/claim/check'
import type { FactType, Flag } from '../../domain/claim/claim'
import type { Closing } from '../../domain/claim/closing'
import type { Tag } from '../../domain/claim/tag'
import type { ReviewState } from '../../domain/review/review'
import { article } from './article'

/**
 * A span that can be checked. WITHOUT ROWID (see the migration), so that the claims of an article lie together;
 * so do anchors, checks and evidence.
 */
export const claim = sqliteTable(
  'claim',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    /** Always what `tagOf` makes of the checks; the writer keeps it. */
    tag: text('tag').$type<Tag>().notNull(),
    claimant: text('claimant'),
    reportedBy: text('reported_by'),
    factType: text('fact_type').$type<FactType>(),
    flags: text('flags', { mode: 'json' }).$type<readonly Flag[]>().notNull(),
    assigneeId: text('assignee_id'),
    reviewState: text('review_state').$type<ReviewState>().notNull(),
    reviewById: text('review_by_id'),
    reviewByName: text('review_by_name'),
    reviewAt: text('review_at'),
    reviewReason: text('review_reason'),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: text('created_at').notNull(),
    dueAt: text('due_at'),
    /** With whom it is while it is returned, kept by the writer; means nothing while it is not. */
    returnedToId: text('returned_to_id'),
    /** What was found on other words; null where nothing was, as it is for nearly all. */
    formerChecks: text('former_checks', { mode: 'json' }).$type<readonly FormerCheck[]>(),
    closing: text('closing', { mode: 'json' }).$type<Closing>(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.id] }),
    uniqueIndex('claim_id').on(table.id),
    // What waits for somebody: few at any time, however many claims the desk has.
    index('claim_returned_to').on(table.returnedToId).where(sql`review_state = 'returned'`),
    index('claim_assigned_open').on(table.assigneeId).where(sql`assignee_id is not null and tag = 'open'`),
  ],
)
