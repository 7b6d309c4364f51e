import { and, desc, eq, sql } from 'drizzle-orm'
import type { Article, ArticleNow, Original, Version } from '../../domain/article/article'
import type { SignOff } from '../../domain/sign-off/sign-off'
import type { Store } from '../../domain/store'
import { blocksOf } from '../../domain/text/blocks'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { original } from '../schema/original'
import { signOff } from '../schema/sign-off'
import { toSummary } from './articles'
import { present } from './present'

export function oneArticleReads(
  sqlite: Sqlite,
  orm: Orm,
): Pick<Store, 'article' | 'articleNow' | 'versionText' | 'versions' | 'original'> {
  const { current, summary, description, signOffOf, text, versions, bytes } = statements(orm)
  const read = sqlite.transaction((id: string): Article | undefined => {
    const found = current.get({ id })
    if (!found) return undefined
    const came = description.get({ id })
    const signed = signOffOf.get({ id })
    const { setAside, notes } = found.version
    const version = toVersion(found.version)
    return {
      ...toSummary(found.article),
      ...{ version, setAside, notes },
      ...(signed ? { signOff: toSignOff(signed) } : {}),
      ...(came ? { original: present(came) } : {}),
    }
  })
  const readNow = sqlite.transaction((id: string): ArticleNow | undefined => {
    const found = summary.get({ id })
    const signed = signOffOf.get({ id })
    return found && { ...toSummary(found), ...(signed ? { signOff: toSignOff(signed) } : {}) }
  })
  return {
    article: async id => read(id),
    articleNow: async id => readNow(id),
    versionText: async (id, number) => text.get({ id, number })?.text,
    versions: async id => versions.all({ id }).map(withCreator),
    original: async id => bytes.all({ id }).map(toOriginal)[0],
  }
}

function statements(orm: Orm) {
  const id = sql.placeholder('id')
  const { sha256, mediaType, fileName, size, bytes } = original
  const { number, createdAt, createdById, createdByName, reason } = articleVersion
  const latest = desc(original.version)
  return {
    current: orm
      .select({ article, version: articleVersion })
      .from(article)
      .innerJoin(
        articleVersion,
        and(eq(articleVersion.articleId, article.id), eq(articleVersion.number, article.versions)),
      )
      .where(eq(article.id, id))
      .prepare(),
    summary: orm.select().from(article).where(eq(article.id, id)).prepare(),
    description: orm
      .select({ sha256, mediaType, fileName, size })
      .from(original)
      .where(eq(original.articleId, id))
      .orderBy(latest)
      .limit(1)
      .prepare(),
    signOffOf: orm.select().from(signOff).where(eq(signOff.articleId, id)).prepare(),
    text: orm
      .select({ text: articleVersion.text })
      .from(articleVersion)
      .where(and(eq(articleVersion.articleId, id), eq(number, sql.placeholder('number'))))
      .prepare(),
    versions: orm
      .select({ number, sha256: articleVersion.sha256, createdAt, createdById, createdByName, reason })
      .from(articleVersion)
      .where(eq(articleVersion.articleId, id))
      .orderBy(number)
      .prepare(),
    bytes: orm
      .select({ sha256, mediaType, fileName, bytes })
      .from(original)
      .where(eq(original.articleId, id))
      .orderBy(latest)
      .limit(1)
      .prepare(),
  }
}

function toVersion(row: typeof articleVersion.$inferSelect): Version {
  const { articleId: _articleId, setAside: _setAside, notes: _notes, ...own } = row
  return { ...withCreator(own), blocks: blocksOf(row.doc) }
}

function withCreator<
  Row extends { readonly createdById: string; readonly createdByName: string; reason: string | null },
>(row: Row) {
  const { createdById, createdByName, reason, ...own } = row
  return { ...own, createdBy: { id: createdById, name: createdByName }, ...(reason === null ? {} : { reason }) }
}

type OriginalRow = Pick<typeof original.$inferSelect, 'sha256' | 'mediaType' | 'fileName' | 'bytes'>

function toOriginal(row: OriginalRow): Original {
  return present(row)
}

function toSignOff({ articleId: _articleId, byId, byName, ...own }: typeof signOff.$inferSelect): SignOff {
  return { ...own, by: { id: byId, name: byName } }
}
