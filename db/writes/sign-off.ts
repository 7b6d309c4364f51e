import { eq, max } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { ConflictError } from '../../domain/errors'
import type { Orm } from '../orm'
import { event } from '../schema/event'
import { signOff } from '../schema/sign-off'
import type { ArticleStep } from './article-step'
import type { Commit, Writes } from './commit'

type SignOffWrites = Pick<Writes, 'article.signed_off' | 'article.reopened'>

export function signOffWrites(orm: Orm, article: ArticleStep): SignOffWrites {
  return {
    'article.signed_off': (change, commit) => {
      const { state } = article.expected(change, commit)
      refuseLaterEvents(orm, change)
      put(orm, change, commit)
      article.step(change.articleId, { state: 'signed_off', updatedAt: commit.stamp.at })
      return { state }
    },
    'article.reopened': (change, commit) => {
      const { state } = article.expected(change, commit)
      const signed = orm.select().from(signOff).where(eq(signOff.articleId, change.articleId)).get()
      orm.delete(signOff).where(eq(signOff.articleId, change.articleId)).run()
      article.step(change.articleId, { state: 'in_review', updatedAt: commit.stamp.at })
      const { articleId: _articleId, ...own } = signed ?? { articleId: change.articleId }
      return { state, ...own }
    },
  }
}

// Claims do not count the article's revision up, so that the log says whether they are still those that were signed.
function refuseLaterEvents(orm: Orm, { articleId, expectedRevision, throughSeq }: ChangeOf<'article.signed_off'>) {
  const last =
    orm
      .select({ seq: max(event.seq) })
      .from(event)
      .where(eq(event.articleId, articleId))
      .get()?.seq ?? 0
  if (last === throughSeq) return
  throw new ConflictError('article', { id: articleId, expected: expectedRevision, found: expectedRevision + 1 })
}

function put(orm: Orm, change: ChangeOf<'article.signed_off'>, { stamp: { actor, at } }: Commit) {
  const { articleId, version, versionSha256, findingsSha256 } = change
  const signed = { version, versionSha256, findingsSha256, byId: actor.id, byName: actor.name, at }
  orm
    .insert(signOff)
    .values({ articleId, ...signed })
    .onConflictDoUpdate({ target: signOff.articleId, set: signed })
    .run()
}
