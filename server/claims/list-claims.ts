import type { Claim } from '../../domain/claim/claim'
import type { ListClaims } from '../../domain/claim/query'
import { claimFor } from '../../domain/note/for-role'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** The claims of an article in text order, all of them or those that the query asks for. */
export async function listClaims(context: Context, articleId: string, query: ListClaims = {}) {
  await authorised(context, 'article.read', articleId)
  // Before the claims: whoever listens from here on misses nothing, and hears at most what is in them already.
  const seq = await context.store.lastSeq()
  const claims: readonly Claim[] = await context.store.claims(articleId)
  const items = claims.filter(
    claim =>
      (query.tag === undefined || claim.tag === query.tag) &&
      (query.review === undefined || claim.review.state === query.review) &&
      (query.version === undefined || claim.anchor.version === query.version),
  )
  return { items: items.map(claim => claimFor(context.actor.role, claim)), total: items.length, seq }
}
