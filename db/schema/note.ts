import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PersonRef } from '../../domain/person/person'
import { claim } from './claim'

/** What was written in the discussion of a claim. WITHOUT ROWID. */
export const note = sqliteTable(
  'note',
  {
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    text: text('text').notNull(),
    mentions: text('mentions', { mode: 'json' }).$type<readonly PersonRef[]>().notNull(),
    /** The first note of its thread; none on that note itself. */
    replyTo: text('reply_to'),
    /** 1 where it waits for an answer, else 0. */
    isQuestion: integer('is_question').notNull(),
    resolvedById: text('resolved_by_id'),
    resolvedByName: text('resolved_by_name'),
    resolvedAt: text('resolved_at'),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: text('created_at').notNull(),
    changedAt: text('changed_at'),
    /** Who changed it last, where that was not its author. */
    changedById: text('changed_by_id'),
    changedByName: text('changed_by_name'),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.claimId, table.id] }),
    uniqueIndex('note_id').on(table.id),
    foreignKey({ columns: [table.articleId, table.claimId], foreignColumns: [claim.articleId, claim.id] }).onDelete(
      'cascade',
    ),
  ],
)

/**
 * Whom a note waits for: what `waitingIn` makes of the notes of a claim, kept by the writer, so that an inbox is found
 * without reading what was ever written. WITHOUT ROWID.
 */
export const noteWaiting = sqliteTable(
  'note_waiting',
  {
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    noteId: text('note_id').notNull(),
    personId: text('person_id').notNull(),
    kind: text('kind').$type<'mention' | 'question'>().notNull(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.claimId, table.noteId, table.personId] }),
    index('note_waiting_person').on(table.personId),
    foreignKey({ columns: [table.articleId, table.claimId], foreignColumns: [claim.articleId, claim.id] }).onDelete(
      'cascade',
    ),
  ],
)
