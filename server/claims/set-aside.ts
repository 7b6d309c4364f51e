import { permitted } from '../../domain/access/permitted'
import type { SetAsideTried } from '../../domain/claim/set-aside-input'
import { standsInstead } from '../../domain/claim/stands-instead'
import { DomainError } from '../../domain/errors'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/**
 * Notes in the log what somebody tried and gave up, so that it has both sides of a conflict whichever was taken. Nothing of
 * the claim changes; it may be gone, and its article signed off. Spec: unsent U29.
 */
export async function setAside(
  context: Context,
  claimId: string,
  { tried, sentAs, because }: SetAsideTried,
): Promise<void> {
  const right = authorisedOnDesk(context, 'claim.set_aside')
  const [made] = await context.store.events({ claimId, limit: 1 })
  const articleId = made?.articleId
  if (articleId === undefined || !(await context.store.articleStanding(articleId))) {
    throw new DomainError('not_found', 'This claim was never on the desk, or its article was taken off it.')
  }
  const instead = because === 'conflict' ? standsInstead(tried, await context.store.claim(claimId)) : undefined
  const about = { articleId, claimId, tried, sentAs, because }
  await context.commit([permitted(right, { kind: 'claim.set_aside', ...about, ...(instead ? { instead } : {}) })])
}
