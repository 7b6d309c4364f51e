import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Version } from '../article/article'
import type { ArticleStanding } from '../article/standing'
import type { Claim } from '../claim/claim'
import { DomainError } from '../errors'
import { blockersInWords, blockersOf } from '../review/blockers'
import { findingsSha256 } from './findings-hash'

/** What an editor signs: the current version, and its claims as they were after the event `throughSeq`. */
export interface Signed {
  readonly version: Pick<Version, 'number' | 'sha256'>
  readonly claims: readonly Claim[]
  readonly throughSeq: number
}

/** Accepts a version with its findings. Throws a DomainError `not_ready` that lists what stands in the way. Spec: review V10–V12. */
export function signOffArticle(
  article: Authorised<ArticleStanding, 'article.sign_off'>,
  { version, claims, throughSeq }: Signed,
): Permitted {
  const blockers = blockersOf(article.state, claims)
  if (blockers.length > 0) {
    const sentences = blockers.map(({ subject, rest }) => `${subject} ${rest}`)
    throw new DomainError('not_ready', blockersInWords(blockers), { blockers: sentences })
  }
  return permitted(article, {
    kind: 'article.signed_off',
    articleId: article.id,
    expectedRevision: article.revision,
    version: version.number,
    versionSha256: version.sha256,
    findingsSha256: findingsSha256(claims),
    throughSeq,
  })
}

/** Takes a sign-off back, so that the article can be changed again. It is in review then, its approvals as they were. */
export function reopenArticle(article: Authorised<ArticleStanding, 'article.reopen'>, reason: string): Permitted {
  return permitted(article, {
    kind: 'article.reopened',
    articleId: article.id,
    expectedRevision: article.revision,
    reason,
  })
}
