import type { Permitted } from '../../domain/access/permitted'
import type { Claim } from '../../domain/claim/claim'
import { DomainError } from '../../domain/errors'
import { expectRevision } from '../../domain/expect-revision'
import type { ReviewClaims } from '../../domain/review/input'
import { reviewClaim as reviewed } from '../../domain/review/review-claim'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** One decision on several claims of an article in one commit: all of them, or none. Answers with the claims. */
export async function reviewClaims(context: Context, articleId: string, { claims, ...decision }: ReviewClaims) {
  await authorised(context, 'article.read', articleId)
  const wanted = new Map(claims.map(({ id, revision }) => [id, revision]))
  const changes: Permitted[] = []
  for (const [id, revision] of wanted) {
    const claim = await authorised(context, 'claim.review', id)
    refuseOther(claim, articleId)
    const change = reviewed(claim, decision)
    if (change.length > 0) expectRevision('claim', claim, revision)
    changes.push(...change)
  }
  await context.commit(changes)
  const now = await context.store.claims(articleId)
  return { items: now.filter(({ id }) => wanted.has(id)) }
}

function refuseOther(claim: Claim, articleId: string) {
  if (claim.articleId === articleId) return
  throw new DomainError('invalid', 'A claim of another article is among these. Send each article by itself.', {
    id: claim.id,
  })
}
