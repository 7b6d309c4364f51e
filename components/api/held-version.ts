import type { Anchor } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import { onLayers } from '@/domain/claim/on-layers'
import { tagOf } from '@/domain/claim/tag'
import type { ClaimId } from '@/domain/ids'

/**
 * The version that a page shows, while the desk may have a later one: claims stay where they stood in it, with what was found
 * on the words that they have in it. Spec: after-a-version F20–F22.
 */
export class HeldVersion {
  private readonly anchors = new Map<ClaimId, Anchor>()

  constructor(private readonly version: number) {}

  /** Whether the desk has carried the claim further than the page shows it. */
  isPast(claim: Claim | undefined): boolean {
    return claim !== undefined && claim.anchor.version > this.version
  }

  /** Remembers where a claim stands here, before the desk's next word on it takes its place. */
  keep(claim: Claim | undefined): void {
    if (claim && claim.anchor.version === this.version) this.anchors.set(claim.id, claim.anchor)
  }

  /** The claim as this version shows it; undefined where it was made on a later one. */
  shown(claim: Claim | undefined): Claim | undefined {
    if (!claim || !this.isPast(claim)) return claim
    const anchor = this.anchors.get(claim.id)
    return anchor && withWordsOf(claim, anchor)
  }
}

function withWordsOf(claim: Claim, anchor: Anchor): Claim {
  const holds = claim.formerChecks.filter(
    ({ exact, layer }) => exact === anchor.exact && !claim.checks.some(check => check.layer === layer),
  )
  if (holds.length === 0) return { ...claim, anchor }
  const checks = onLayers([...claim.checks, ...holds], {})
  return {
    ...claim,
    anchor,
    checks,
    formerChecks: claim.formerChecks.filter(one => !holds.includes(one)),
    tag: tagOf(checks),
  }
}
