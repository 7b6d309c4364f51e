import type { Check } from './check'

/** The one word shown on a claim. Always computed, never stored by hand. */
export const tags = ['open', 'verified', 'disputed', 'attributed'] as const
export type Tag = (typeof tags)[number]

/** The tag that a claim's checks add up to. Spec: tags T1–T5. */
export function tagOf(checks: readonly Pick<Check, 'layer' | 'finding'>[]): Tag {
  const finding = (layer: Check['layer']) => checks.find(check => check.layer === layer)?.finding
  const content = finding('content')
  const attribution = finding('attribution')
  const quotation = finding('quotation')
  if (content === 'disputed' || content === 'refuted' || content === 'unsupported') return 'disputed'
  if ([attribution, quotation].some(found => found === 'disputed' || found === 'refuted')) return 'disputed'
  if (content === 'verified' || content === 'corrected') return 'verified'
  // Unverifiable and opinion say that the desk does not assert the content; what is left is who said it.
  const isNotAsserted = content === undefined || content === 'unverifiable' || content === 'opinion'
  if (attribution === 'verified' && isNotAsserted) return 'attributed'
  return 'open'
}

/** How many claims have each tag. */
export type TagCounts = Readonly<Record<Tag, number>>

/** Counts claims by their tag, without those that are closed; every tag is there, with 0 where no claim has it. */
export function countTags(claims: Iterable<{ readonly tag: Tag; readonly closing?: unknown }>): TagCounts {
  const counts = { open: 0, verified: 0, disputed: 0, attributed: 0 }
  for (const { tag, closing } of claims) if (closing === undefined) counts[tag] += 1
  return counts
}
