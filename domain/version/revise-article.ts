import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Anchor } from '../anchor/anchor'
import type { ArticleStanding } from '../article/standing'
import type { ChangeOf } from '../change/change'
import type { Claim } from '../claim/claim'
import type { ClaimId } from '../ids'

type Right = Authorised<ArticleStanding, 'article.revise'>

/** A text that becomes the next version of an article. */
export type Revision = Omit<ChangeOf<'article.revised'>, 'kind' | 'articleId' | 'expectedRevision'>

/** Makes the next version and carries every claim there, closed ones, too. Throws a RangeError where one has no anchor. Spec: versions W1, W10. */
export function reviseArticle(
  article: Right,
  revision: Revision,
  claims: readonly Claim[],
  anchors: ReadonlyMap<ClaimId, Anchor>,
): Permitted[] {
  const { id: articleId, revision: expectedRevision, versions: from } = article
  const revised = permitted(article, { kind: 'article.revised', articleId, expectedRevision, ...revision })
  const carried = claims.map(({ id: claimId, revision: expectedRevision }) => {
    const anchor = anchors.get(claimId)
    if (!anchor) throw new RangeError(`Claim ${claimId} was not carried to version ${revision.version.number}`)
    return permitted(article, { kind: 'claim.carried', articleId, claimId, expectedRevision, from, anchor })
  })
  return [revised, ...carried]
}
