import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Anchor, AnchorState } from '../../domain/anchor/anchor'
import { articleVersion } from './article-version'
import { claim } from './claim'

/** What only an anchor has that was carried from another version, or placed by hand. */
export type CarriedHow = Omit<Anchor, 'version' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'state'>

/** Where a claim stands in one version. Offsets are UTF-16 units, null when lost. WITHOUT ROWID. */
export const anchor = sqliteTable(
  'anchor',
  {
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    version: integer('version').notNull(),
    start: integer('start'),
    end: integer('end'),
    exact: text('exact').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    state: text('state').$type<AnchorState>().notNull(),
    /** How it was carried here; null where the claim was made here. */
    carried: text('carried', { mode: 'json' }).$type<CarriedHow>(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.claimId, table.version] }),
    foreignKey({ columns: [table.articleId, table.claimId], foreignColumns: [claim.articleId, claim.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [table.articleId, table.version],
      foreignColumns: [articleVersion.articleId, articleVersion.number],
    }).onDelete('cascade'),
  ],
)
