import { foreignKey, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Confidence, Finding, Layer } from '../../domain/claim/check'
import { claim } from './claim'

/** What was found about one layer of a claim. WITHOUT ROWID. */
export const check = sqliteTable(
  'check',
  {
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    layer: text('layer').$type<Layer>().notNull(),
    finding: text('finding').$type<Finding>().notNull(),
    reason: text('reason'),
    confidence: text('confidence').$type<Confidence>(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: text('at').notNull(),
    proposal: text('proposal'),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.claimId, table.layer] }),
    foreignKey({ columns: [table.articleId, table.claimId], foreignColumns: [claim.articleId, claim.id] }).onDelete(
      'cascade',
    ),
  ],
)
