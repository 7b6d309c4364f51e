import { z } from 'zod'
import type { Check } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { MakeClaim } from '../../domain/claim/input'
import { makeClaim as made } from '../../domain/claim/make-claim'
import { AlreadyExistsError, DomainError } from '../../domain/errors'
import { authorised } from '../authorised'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'
import { type Outcome, there } from '../outcome'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { anchorOn, carriedOn } from './on-version'
import { readClaim } from './read-claim'

/**
 * Makes a claim under the id that its maker chose. The same sent again is answered with the claim as it is now; one that is
 * made on an earlier version goes on to the current one.
 */
export async function makeClaim(context: Context, id: string, input: MakeClaim): Promise<Outcome<Claim>> {
  await refuseUnknownPerson(context, input.assigneeId)
  const { claimant, reportedBy, factType, flags = [], assigneeId, dueAt } = input
  const details = { claimant, reportedBy, factType, flags: [...new Set(flags)], assigneeId, dueAt }
  // A version that comes between reading and writing takes the claim along.
  const { already } = await commitAddition(context, async () => {
    const article = await authorised(context, 'claim.make', input.articleId)
    const already = await context.store.claim(id)
    if (already) return { already, changes: [] }
    await refuseRemoved(context, id)
    const anchor = await anchorOn(context, article, input)
    const carriedTo = await carriedOn(context, article, { id, anchor })
    return { changes: made(article, { id, anchor, carriedTo, details, checks: checksOf(input) }) }
  })
  return already ? sameAgain(context, already, input) : { kind: 'made', thing: await readClaim(context, id) }
}

// A request that comes late, or once more, does not bring back what was removed since.
async function refuseRemoved({ store }: Context, claimId: string): Promise<void> {
  const [first] = await store.events({ claimId, limit: 1 })
  if (first) throw new DomainError('already_done', 'This claim was made before and removed since. Make a new one.')
}

// What was sent first decides, whatever has become of the claim since: its maker may not have heard that it was made.
async function sameAgain({ store }: Context, claim: Claim, input: MakeClaim): Promise<Outcome<Claim>> {
  const [first] = await store.events({ claimId: claim.id, limit: 1 })
  const made = madeSchema.safeParse(first?.change)
  const { articleId, start, end } = input
  const isSame = claim.articleId === articleId && made.data?.anchor.start === start && made.data.anchor.end === end
  if (!isSame) throw new AlreadyExistsError('claim', claim.id)
  return there(claim)
}

const madeSchema = z.object({ anchor: z.object({ start: z.number(), end: z.number() }) })

function checksOf({ checks = [] }: MakeClaim): readonly Omit<Check, 'by' | 'at'>[] {
  if (new Set(checks.map(check => check.layer)).size === checks.length) return checks
  throw new DomainError('invalid', 'A layer is named twice. Send one finding for each layer.')
}
