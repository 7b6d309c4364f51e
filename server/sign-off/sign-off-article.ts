import type { Article } from '../../domain/article/article'
import { DomainError } from '../../domain/errors'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import type { SignOffArticle } from '../../domain/sign-off/input'
import { signOffArticle as signed } from '../../domain/sign-off/sign-off-article'
import { readArticle } from '../articles/read-article'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** An editor accepts the current version with its findings. Signing the same text again is answered with what is there. */
export async function signOffArticle(
  context: Context,
  id: string,
  { versionSha256 }: SignOffArticle,
  expected: ExpectedRevision,
): Promise<Article> {
  const standing = await authorised(context, 'article.sign_off', id)
  const article = await readArticle(context, id)
  if (article.version.sha256 !== versionSha256) {
    throw new DomainError('conflict', 'This is not the current text of the article. Reload it and read what changed.')
  }
  if (article.signOff) return article
  expectRevision('article', standing, expected)
  // The log first: whatever happens after it is no part of the claims that are read next, and refuses the commit.
  const [last] = await context.store.events({ articleId: id, newestFirst: true, limit: 1 })
  const claims = await context.store.claims(id)
  await context.commit([signed(standing, { version: article.version, claims, throughSeq: last?.seq ?? 0 })])
  return readArticle(context, id)
}
