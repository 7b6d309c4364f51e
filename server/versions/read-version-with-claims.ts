import { z } from 'zod'
import type { LoggedEvent } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import { inTextOrder } from '../../domain/claim/in-text-order'
import { claimFor } from '../../domain/note/for-role'
import { afterEvent, type ClaimThen, notMade } from '../../domain/undo/claim-as-of'
import type { VersionWithClaims } from '../../domain/version/version-added'
import type { Context } from '../context'
import { readVersion } from './read-version'

/** Entries read at a time; between two reads others get their turn. */
const batch = 2_000

/** A text with its claims as they stood while it was the current one: today's, or those that the log tells of. Spec: versions W5. */
export async function readVersionWithClaims(
  context: Context,
  articleId: string,
  number: number,
): Promise<VersionWithClaims> {
  const version = await readVersion(context, articleId, number)
  const end = await endOf(context, articleId, number)
  const claims = end === undefined ? await context.store.claims(articleId) : await claimsBefore(context, articleId, end)
  return { version, claims: claims.map(claim => claimFor(context.actor.role, claim)) }
}

const revisedSchema = z.object({ version: z.object({ number: z.number() }) })

/** Number of the entry that made the version after it; undefined for the current one. */
async function endOf({ store }: Context, articleId: string, number: number): Promise<number | undefined> {
  const revisions = await store.events({ articleId, kinds: ['article.revised'], newestFirst: true, limit: 1_000_000 })
  // An article that was taken off the desk may have come back under its id: the latest is the one.
  return revisions.find(({ change }) => revisedSchema.safeParse(change).data?.version.number === number + 1)?.seq
}

async function claimsBefore({ store }: Context, articleId: string, before: number): Promise<readonly Claim[]> {
  const told = new Map<string, ClaimThen>()
  let after = 0
  for (;;) {
    const events = await store.events({ articleId, after, before, limit: batch })
    for (const event of events) tell(told, event)
    after = events.at(-1)?.seq ?? after
    if (events.length < batch) break
    await new Promise(resolve => setImmediate(resolve))
  }
  return [...told.values()].flatMap(({ claim }) => claim ?? []).sort(inTextOrder)
}

function tell(told: Map<string, ClaimThen>, event: LoggedEvent) {
  if (event.kind === 'article.imported') told.clear()
  if (event.claimId !== undefined) told.set(event.claimId, afterEvent(told.get(event.claimId) ?? notMade, event))
}
