import { foreignKey, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Layer } from '../../domain/claim/check'
import type { Proximity, Stance } from '../../domain/evidence/evidence'
import { claim } from './claim'

/** One thing that bears on a check. WITHOUT ROWID. */
export const evidence = sqliteTable(
  'evidence',
  {
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    stance: text('stance').$type<Stance>().notNull(),
    proximity: text('proximity').$type<Proximity>().notNull(),
    layer: text('layer').$type<Layer>(),
    title: text('title').notNull(),
    author: text('author'),
    publisher: text('publisher'),
    publishedOn: text('published_on'),
    url: text('url'),
    locator: text('locator'),
    excerpt: text('excerpt'),
    accessedOn: text('accessed_on'),
    independenceGroup: text('independence_group'),
    note: text('note'),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: text('created_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.claimId, table.id] }),
    uniqueIndex('evidence_id').on(table.id),
    foreignKey({ columns: [table.articleId, table.claimId], foreignColumns: [claim.articleId, claim.id] }).onDelete(
      'cascade',
    ),
  ],
)
