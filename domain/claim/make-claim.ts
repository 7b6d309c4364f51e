import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import { type Anchor, describeAnchor, type PlacedAnchor } from '../anchor/anchor'
import type { ArticleStanding } from '../article/standing'
import { DomainError } from '../errors'
import type { ClaimId } from '../ids'
import type { Span } from '../text/offset'
import type { Check } from './check'
import type { ClaimDetails } from './claim'

export interface NewClaim {
  readonly id: ClaimId
  readonly anchor: PlacedAnchor
  /** Where it stands in the current version, where it was made on an earlier one. */
  readonly carriedTo?: Anchor | undefined
  readonly details: ClaimDetails
  readonly checks: readonly Omit<Check, 'by' | 'at'>[]
}

/** Makes a claim with its first checks. Each change expects the revision that the one before it leaves. */
export function makeClaim(
  article: Authorised<Pick<ArticleStanding, 'id'>, 'claim.make'>,
  claim: NewClaim,
): Permitted[] {
  const on = { articleId: article.id, claimId: claim.id }
  const { anchor, carriedTo, checks } = claim
  return [
    permitted(article, { kind: 'claim.made', ...on, anchor, details: claim.details }),
    ...checks.map((check, before) =>
      permitted(article, { kind: 'check.recorded', ...on, expectedRevision: before + 1, check }),
    ),
    ...(carriedTo
      ? [
          permitted(article, {
            kind: 'claim.carried',
            ...{ ...on, expectedRevision: checks.length + 1, from: anchor.version, anchor: carriedTo },
          }),
        ]
      : []),
  ]
}

/**
 * The anchor of the words at `span`; throws a DomainError `invalid` where the span is not in the text, cuts a character
 * in half, or where `exact` is given and does not stand there. Spec: anchoring A1.
 */
export function anchorAt(text: string, version: number, span: Span, exact?: string): PlacedAnchor {
  const { start, end } = span
  if (start >= end || end > text.length) {
    throw new DomainError(
      'invalid',
      `The span ${start}–${end} is not in version ${version}, which has ${text.length} characters.`,
    )
  }
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) {
    throw new DomainError(
      'invalid',
      `The span ${start}–${end} cuts a character in half. Move it by one and send it again.`,
    )
  }
  const anchor = describeAnchor(text, version, span)
  if (anchor.exact.trim() === '') throw new DomainError('invalid', 'A claim needs words. Select some and try again.')
  if (exact !== undefined && exact !== anchor.exact) {
    throw new DomainError('invalid', 'Other words stand there. Reload the article and select the claim again.', {
      start,
      end,
      version,
    })
  }
  return anchor
}

// Between the two halves of a surrogate pair.
function cutsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
