import { and, desc, eq, sql } from 'drizzle-orm'
import type { Article, ArticleNow } from '../../domain/article/article'
import type { SignOff } from '../../domain/sign-off/sign-off'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { original } from '../schema/original'
import { signOff } from '../schema/sign-off'
import { toSummary } from './articles'
import { present } from './present'
import { describedOriginal, toVersion } from './versions'

export function oneArticleReads(sqlite: Sqlite, orm: Orm): Pick<Store, 'article' | 'articleNow'> {
  const { current, summary, description, signOffOf } = statements(orm)
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
  }
}

function statements(orm: Orm) {
  const id = sql.placeholder('id')
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
      .select(describedOriginal)
      .from(original)
      .where(eq(original.articleId, id))
      .orderBy(desc(original.version))
      .limit(1)
      .prepare(),
    signOffOf: orm.select().from(signOff).where(eq(signOff.articleId, id)).prepare(),
  }
}

function toSignOff({ articleId: _articleId, byId, byName, ...own }: typeof signOff.$inferSelect): SignOff {
  return { ...own, by: { id: byId, name: byName } }
}
