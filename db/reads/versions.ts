import { and, asc, count, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { AnchorState } from '../../domain/anchor/anchor'
import type { Version, VersionSummary } from '../../domain/article/article'
import type { KeptVersion, Store } from '../../domain/store'
import { blocksOf } from '../../domain/text/blocks'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { articleVersion } from '../schema/article-version'
import { claim } from '../schema/claim'
import { original } from '../schema/original'
import { toAnchor } from './claim-rows'
import { present } from './present'

type VersionReads = Pick<Store, 'versionText' | 'version' | 'versions' | 'anchorsOf' | 'anchorsOfClaim' | 'original'>

const { sha256, mediaType, fileName, url, fetchedAt, size, bytes } = original

/** An original without its bytes. */
export const describedOriginal = { sha256, mediaType, fileName, url, fetchedAt, size }

export function versionReads(sqlite: Sqlite, orm: Orm): VersionReads {
  const { one, text, summaries, states, originals, anchors, ofClaim, latest, ofVersion } = statements(orm)
  // One snapshot: a version that comes between would be counted without being listed.
  const list = sqlite.transaction((id: string): readonly VersionSummary[] => {
    const counts = new Map<number, Record<AnchorState, number>>()
    for (const { version, state, claims } of states.all({ id })) {
      counts.set(version, { ...(counts.get(version) ?? none), [state]: claims })
    }
    const came = new Map(originals.all({ id }).map(({ version, ...described }) => [version, described]))
    return summaries.all({ id }).map(row => {
      const described = came.get(row.number)
      const anchors = counts.get(row.number) ?? none
      return { ...withCreator(row), anchors, ...(described ? { original: present(described) } : {}) }
    })
  })
  return {
    versionText: async (id, number) => text.get({ id, number })?.text,
    version: async (id, number) => one.all({ id, number }).map(toKept)[0],
    versions: async id => list(id),
    anchorsOf: async (id, number) =>
      new Map(anchors.all({ id, number }).map(({ claimId, ...row }) => [claimId, toAnchor(present(row))])),
    anchorsOfClaim: async id => ofClaim.all({ id }).map(({ claimId: _claimId, ...row }) => toAnchor(present(row))),
    original: async (id, number) =>
      (number === undefined ? latest.all({ id }) : ofVersion.all({ id, number })).map(row => present(row))[0],
  }
}

const none: Readonly<Record<AnchorState, number>> = { exact: 0, moved: 0, changed: 0, lost: 0 }

function statements(orm: Orm) {
  const id = sql.placeholder('id')
  const { articleId, doc: _doc, text, setAside: _setAside, notes: _notes, ...listed } = columns
  const itself = and(eq(articleId, id), eq(articleVersion.number, sql.placeholder('number')))
  const kept = { sha256, mediaType, fileName, url, fetchedAt, bytes }
  const ofArticle = eq(original.articleId, id)
  const { articleId: _ofAnchor, ...stands } = anchorColumns
  return {
    one: orm.select().from(articleVersion).where(itself).prepare(),
    text: orm.select({ text }).from(articleVersion).where(itself).prepare(),
    summaries: orm
      .select(listed)
      .from(articleVersion)
      .where(eq(articleId, id))
      .orderBy(asc(articleVersion.number))
      .prepare(),
    states: orm
      .select({ version: anchor.version, state: anchor.state, claims: count() })
      .from(anchor)
      .where(eq(anchor.articleId, id))
      .groupBy(anchor.version, anchor.state)
      .prepare(),
    originals: orm
      .select({ version: original.version, ...describedOriginal })
      .from(original)
      .where(ofArticle)
      .prepare(),
    anchors: orm
      .select(stands)
      .from(anchor)
      .where(and(eq(anchor.articleId, id), eq(anchor.version, sql.placeholder('number'))))
      .prepare(),
    ofClaim: orm
      .select(stands)
      .from(anchor)
      .innerJoin(claim, and(eq(claim.articleId, anchor.articleId), eq(claim.id, anchor.claimId)))
      .where(eq(claim.id, id))
      .orderBy(asc(anchor.version))
      .prepare(),
    latest: orm.select(kept).from(original).where(ofArticle).orderBy(desc(original.version)).limit(1).prepare(),
    ofVersion: orm
      .select(kept)
      .from(original)
      .where(and(ofArticle, eq(original.version, sql.placeholder('number'))))
      .prepare(),
  }
}

const columns = getTableColumns(articleVersion)
const anchorColumns = getTableColumns(anchor)

function toKept(row: typeof articleVersion.$inferSelect): KeptVersion {
  const { setAside, notes } = row
  return { ...toVersion(row), setAside, notes }
}

export function toVersion(row: typeof articleVersion.$inferSelect): Version {
  const { articleId: _articleId, setAside: _setAside, notes: _notes, words: _words, ...own } = row
  return { ...withCreator(own), blocks: blocksOf(row.doc) }
}

function withCreator<
  Row extends { readonly createdById: string; readonly createdByName: string; reason: string | null },
>(row: Row) {
  const { createdById, createdByName, reason, ...own } = row
  return { ...own, createdBy: { id: createdById, name: createdByName }, ...(reason === null ? {} : { reason }) }
}
