import { changesAnything } from '../../domain/change/changes-anything'
import { changeClaim as changed } from '../../domain/claim/change-claim'
import type { Claim } from '../../domain/claim/claim'
import type { ChangeClaim } from '../../domain/claim/input'
import { DomainError } from '../../domain/errors'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { placedByHand } from '../../domain/version/placed-by-hand'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { anchorOn, carriedOn } from './on-version'
import { readClaim } from './read-claim'

/** Changes what is known about a claim, or the words that it covers. */
export async function changeClaim(
  context: Context,
  id: string,
  { span, ...details }: ChangeClaim,
  expected: ExpectedRevision,
): Promise<Claim> {
  const claim = await authorised(context, 'claim.change', id)
  await refuseUnknownPerson(context, details.assigneeId)
  const moved = span && (await movedTo(context, claim, span))
  if (!moved && !changesAnything(claim, details)) return claim
  expectRevision('claim', claim, expected)
  await context.commit(changed(claim, { details, ...moved }))
  return readClaim(context, id)
}

async function movedTo(context: Context, claim: Claim, span: NonNullable<ChangeClaim['span']>) {
  const article = await context.store.articleStanding(claim.articleId)
  if (!article) throw new DomainError('not_found', 'The article of this claim is not on the desk any more.')
  const anchor = await anchorOn(context, article, span)
  if (span.version < article.versions) {
    return { anchor, carriedTo: await carriedOn(context, article, { id: claim.id, anchor }) }
  }
  const isWhereItWas = anchor.start === claim.anchor.start && anchor.end === claim.anchor.end
  return isWhereItWas && claim.anchor.version === span.version
    ? undefined
    : { anchor: placedByHand(claim.anchor, anchor) }
}
