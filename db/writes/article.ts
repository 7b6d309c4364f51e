import { eq } from 'drizzle-orm'
import type { Original } from '../../domain/article/article'
import type { ChangeOf, Stamp } from '../../domain/change/change'
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

type ArticleKind = 'article.imported' | 'article.changed' | 'article.revised' | 'article.moved_on' | 'article.removed'
type ArticleWrites = Pick<Writes, ArticleKind>

type Imported = ChangeOf<'article.imported'>
type Revised = ChangeOf<'article.revised'>

export function articleWrites(orm: Orm, { expected, step }: ArticleStep): ArticleWrites {
  return {
    'article.imported': (change, commit) => importArticle(orm, change, commit),
    'article.changed': (change, commit) => changeArticle(orm, { expected, step }, change, commit),
    'article.revised': (change, commit) => reviseArticle(orm, { expected, step }, change, commit),
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
  const { articleId, details, version, isDemonstration } = change
  const { at } = stamp
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
  insertVersion(orm, change, stamp)
  indexArticle(orm, articleId)
  return undefined
}

function reviseArticle(orm: Orm, { expected, step }: ArticleStep, change: Revised, commit: Commit) {
  const row = expected(change, commit)
  const { articleId, version, details = {} } = change
  const { number } = version
  if (number !== row.versions + 1) {
    throw new RangeError(`Version ${number} does not follow version ${row.versions} of article ${articleId}`)
  }
  insertVersion(orm, change, commit.stamp)
  commit.expectAll(articleId)
  step(articleId, {
    ...details,
    title: details.title ?? row.title,
    language: details.language ?? row.language,
    versions: number,
    words: countWords(version.text),
    updatedAt: commit.stamp.at,
  })
  indexArticle(orm, articleId)
  return replacedFields(details, row)
}

function insertVersion(orm: Orm, change: Imported | Revised, { actor, at }: Stamp) {
  const { articleId, version, setAside, notes } = change
  const words = countWords(version.text)
  const by = { createdById: actor.id, createdByName: actor.name }
  orm
    .insert(articleVersion)
    .values({ ...version, articleId, setAside, notes, words, createdAt: at, ...by })
    .run()
  if (change.original) insertOriginal(orm, change, change.original)
}

function insertOriginal(orm: Orm, { articleId, version }: Imported | Revised, came: Original) {
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
