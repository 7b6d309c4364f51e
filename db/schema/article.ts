import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ArticleState } from '../../domain/article/article'

/** One piece of copy. Kept small, for its counts are written with every claim; what is large lies with the version. */
export const article = sqliteTable(
  'article',
  {
    id: text('id').primaryKey(),
    revision: integer('revision').notNull(),
    state: text('state').$type<ArticleState>().notNull(),
    title: text('title').notNull(),
    language: text('language').notNull(),
    byline: text('byline'),
    publisher: text('publisher'),
    sourceUrl: text('source_url'),
    publishedAt: text('published_at'),
    dueAt: text('due_at'),
    assigneeId: text('assignee_id'),
    /** Title and byline without case and accents, for searching. */
    folded: text('folded').notNull(),
    words: integer('words').notNull(),
    /** Number of the current version. */
    versions: integer('versions').notNull(),
    isDemonstration: integer('is_demonstration', { mode: 'boolean' }).notNull(),
    // How many claims have each tag, kept by the writer in the same transaction.
    open: integer('open').notNull().default(0),
    verified: integer('verified').notNull().default(0),
    disputed: integer('disputed').notNull().default(0),
    attributed: integer('attributed').notNull().default(0),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  table => [index('article_created').on(table.createdAt, table.id)],
)
