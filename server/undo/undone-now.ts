import type { Claim } from '../../domain/claim/claim'
import type { ActionId, ClaimId } from '../../domain/ids'
import type { ActionRun, Direction } from '../../domain/undo/find-action'
import { summarise } from '../../domain/undo/summarise'
import type { Undone } from '../../domain/undo/undone'
import { readArticle } from '../articles/read-article'
import type { Context } from '../context'

// From so many claims on, reading all of an article's is faster.
const few = 20

interface Answered {
  readonly direction: Direction
  readonly action: ActionId
  /** What was taken back, or what took it back before: both are about the same claims, in the same words. */
  readonly run: ActionRun
}

/** What an undo touched, as it stands now. */
export async function undoneNow(
  context: Context,
  articleId: string,
  { direction, action, run }: Answered,
): Promise<Undone> {
  const ids = new Set(run.events.flatMap(({ claimId }) => (claimId === undefined ? [] : [claimId])))
  const claims = await claimsNow(context, articleId, ids)
  const there = new Set(claims.map(({ id }) => id))
  const isOnArticle = run.events.some(({ claimId }) => claimId === undefined)
  return {
    action,
    kind: direction,
    summary: summarise(run.events),
    claims,
    removed: [...ids].filter(id => !there.has(id)),
    ...(isOnArticle ? { article: await readArticle(context, articleId) } : {}),
  }
}

async function claimsNow({ store }: Context, articleId: string, ids: ReadonlySet<ClaimId>): Promise<readonly Claim[]> {
  if (ids.size > few) return (await store.claims(articleId)).filter(({ id }) => ids.has(id))
  const claims = await Promise.all([...ids].map(id => store.claim(id)))
  return claims.filter(claim => claim !== undefined)
}
