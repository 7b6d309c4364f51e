import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SetAside, VersionOrigin } from '../../domain/article/article'
import type { Doc } from '../../domain/text/document'
import { article } from './article'

/** One immutable text of an article. `sha256` is of the canonical text. */
export const articleVersion = sqliteTable(
  'article_version',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    sha256: text('sha256').notNull(),
    createdAt: text('created_at').notNull(),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    reason: text('reason'),
    setAside: text('set_aside', { mode: 'json' }).$type<readonly SetAside[]>().notNull(),
    notes: text('notes', { mode: 'json' }).$type<readonly string[]>().notNull(),
    text: text('text').notNull(),
    doc: text('doc', { mode: 'json' }).$type<Doc>().notNull(),
    origin: text('origin').$type<VersionOrigin>().notNull().default('import'),
    words: integer('words').notNull().default(0),
  },
  table => [primaryKey({ columns: [table.articleId, table.number] })],
)
