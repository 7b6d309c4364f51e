import { z } from 'zod'
import type { Authorised } from '../../domain/access/access'
import type { ArticleStanding } from '../../domain/article/standing'
import type { Check } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { MakeClaim } from '../../domain/claim/input'
import { anchorAt, makeClaim as made } from '../../domain/claim/make-claim'
import { AlreadyExistsError, DomainError } from '../../domain/errors'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { type Outcome, there } from '../outcome'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { readClaim } from './read-claim'

/** Makes a claim under the id that its maker chose. The same sent again is answered with the claim as it is now. */
export async function makeClaim(context: Context, id: string, input: MakeClaim): Promise<Outcome<Claim>> {
  const article = await authorised(context, 'claim.make', input.articleId)
  const already = await context.store.claim(id)
  if (already) return sameAgain(context, already, input)
  await refuseRemoved(context, id)
  const anchor = anchorAt(await currentText(context, article, input.version), input.version, input, input.exact)
  await refuseUnknownPerson(context, input.assigneeId)
  const { claimant, reportedBy, factType, flags = [], assigneeId, dueAt } = input
  const details = { claimant, reportedBy, factType, flags: [...new Set(flags)], assigneeId, dueAt }
  await context.commit(made(article, { id, anchor, details, checks: checksOf(input) }))
  return { kind: 'made', thing: await readClaim(context, id) }
}

// A request that comes late, or once more, does not bring back what was removed since.
async function refuseRemoved({ store }: Context, claimId: string): Promise<void> {
  const [first] = await store.events({ claimId, limit: 1 })
  if (first) throw new DomainError('already_done', 'This claim was made before and removed since. Make a new one.')
}

/** The text that a claim can be made on: the current version's, and no other. */
export async function currentText(
  { store }: Context,
  article: Pick<Authorised<ArticleStanding, 'claim.make'>, 'id' | 'versions'>,
  version: number,
): Promise<string> {
  if (version !== article.versions) {
    throw new DomainError(
      'invalid',
      `Version ${version} is not the current one (${article.versions}). Reload the article and select the words again.`,
    )
  }
  const text = await store.versionText(article.id, version)
  if (text === undefined) throw new DomainError('not_found', `Version ${version} of this article is not there.`)
  return text
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
