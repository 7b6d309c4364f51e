import { eq } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { countWords } from '../../domain/text/count-words'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { original } from '../schema/original'
import type { ArticleStep } from './article-step'
import type { Commit, Writes } from './commit'
import { insert } from './insert'
import { replacedFields } from './replaced-fields'
import { forgetArticle, indexArticle } from './search-index'

type ArticleWrites = Pick<Writes, 'article.imported' | 'article.changed' | 'article.moved_on' | 'article.removed'>

type Imported = ChangeOf<'article.imported'>
export function articleWrites(orm: Orm, { expected, step }: ArticleStep): ArticleWrites {
  return {
    'article.imported': (change, commit) => importArticle(orm, change, commit),
    'article.changed': (change, commit) => changeArticle(orm, { expected, step }, change, commit),
    'article.moved_on': (change, commit) => {
      const { state } = expected(change, commit)
      step(change.articleId, { state: change.state, updatedAt: commit.stamp.at })
      return { state }
    },
    'article.removed': (change, commit) => {
      expected(change, commit)
      forgetArticle(orm, change.articleId)
      orm.delete(article).where(eq(article.id, change.articleId)).run()
      commit.forgetArticle(change.articleId)
      return undefined
    },
  }
}

function importArticle(orm: Orm, change: ChangeOf<'article.imported'>, { stamp }: Commit) {
  const { articleId, details, version, setAside, notes, isDemonstration } = change
  const { actor, at } = stamp
  insert('article', articleId, () =>
    orm
      .insert(article)
      .values({
        ...details,
        id: articleId,
        revision: 1,
        state: 'checking',
        words: countWords(version.text),
        versions: version.number,
        isDemonstration,
        createdAt: at,
        updatedAt: at,
      })
      .run(),
  )
  orm
    .insert(articleVersion)
    .values({ ...version, articleId, setAside, notes, createdAt: at, createdById: actor.id, createdByName: actor.name })
    .run()
  if (change.original) insertOriginal(orm, change, change.original)
  indexArticle(orm, articleId)
  return undefined
}

function insertOriginal(orm: Orm, { articleId, version }: Imported, came: NonNullable<Imported['original']>) {
  const bytes = Buffer.from(came.bytes.buffer, came.bytes.byteOffset, came.bytes.byteLength)
  orm
    .insert(original)
    .values({ ...came, articleId, version: version.number, size: bytes.byteLength, bytes })
    .run()
}

function changeArticle(orm: Orm, { expected, step }: ArticleStep, change: ChangeOf<'article.changed'>, commit: Commit) {
  const row = expected(change, commit)
  const { details } = change
  step(change.articleId, {
    ...details,
    title: details.title ?? row.title,
    language: details.language ?? row.language,
    updatedAt: commit.stamp.at,
  })
  if (details.title != null || details.byline !== undefined) indexArticle(orm, change.articleId)
  return replacedFields(details, row)
}
