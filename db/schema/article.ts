import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ArticleState } from '../../domain/article/article'

// 253402300799999 is the last millisecond of the year 9999: what is taken from it grows with age.
const placeOnDesk = sql`(case state when 'signed_off' then '1' else '0' end) || coalesce(due_at, '~') || ' ' || printf('%015d', 253402300799999 - cast(strftime('%s', created_at) as integer) * 1000 - cast(substr(created_at, 21, 3) as integer)) || ' ' || id`

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
    /**
     * Where it stands on the desk page, in one word that sorts: signed off last, soonest due first, without a date after
     * those with one, then newest first. Its own index and those that begin with a filter make every page one seek.
     */
    place: text('place').generatedAlwaysAs(placeOnDesk, { mode: 'virtual' }).notNull(),
    /** How many questions in its discussion nobody answered yet, kept by the writer. */
    openQuestions: integer('open_questions').notNull().default(0),
  },
  table => [
    index('article_place').on(table.place),
    index('article_state_place').on(table.state, table.place),
    index('article_assignee_place').on(table.assigneeId, table.place).where(sql`assignee_id is not null`),
    index('article_question_place').on(table.place).where(sql`open_questions > 0`),
    index('article_demonstration').on(table.createdAt).where(sql`is_demonstration = 1`),
  ],
)
