import type { ClaimId } from '../ids'
import { type Anchor, describeAnchor, isPlaced, type PlacedAnchor } from './anchor'
import { compareVersions } from './compare-versions'
import { candidatesOf, findWordsIn } from './find-words'
import { type Placed, placeClaim } from './place-claim'
import type { AnchoredText, AnchorMethod, ReanchoredAnchor, ReanchoredClaim } from './reanchored'
import { wordChanges } from './word-changes'

interface AnchoredClaim {
  readonly id: ClaimId
  readonly anchor: Anchor
}

/**
 * Carries claims from one version to another, in the order given: exact, moved, changed with the difference word by
 * word, or lost; never onto a sentence that they were not made for. Throws a RangeError where an anchor is outside
 * `from`. Cost: the two texts and the claims, each once. Spec: anchoring A10–A39.
 */
export function reanchorClaims(
  claims: readonly AnchoredClaim[],
  from: AnchoredText,
  to: AnchoredText,
): readonly ReanchoredClaim[] {
  const comparison = compareVersions(from, to)
  const findWords = findWordsIn(comparison)
  const { numbers, isSmall } = comparison.pairing.vocabulary
  // What a text writes small somewhere is no name where it begins a sentence.
  const isCommon = (word: string) => isSmall[numbers.get(word) ?? -1] ?? false
  return claims.map(({ id, anchor }) => {
    if (isPlaced(anchor) && !(anchor.start >= 0 && anchor.end <= from.text.length && anchor.start < anchor.end)) {
      throw new RangeError(
        `Anchor ${anchor.start}–${anchor.end} is outside version ${from.number} (length ${from.text.length})`,
      )
    }
    const carried = isPlaced(anchor) ? carry(anchor) : undefined
    if (carried) return { claimId: id, anchor: placed(anchor, carried, 'surroundings') }
    const found = findWords(anchor)
    if (found) return { claimId: id, anchor: placed(anchor, found, 'words') }
    return { claimId: id, anchor: lost(anchor) }
  })

  // Onto the same text even what holds no words, a mark that nobody sees, stays where it is.
  function carry({ start, end }: PlacedAnchor): Placed | undefined {
    if (from.text === to.text) return { span: { start, end }, score: 1, runnerUp: 0, isMoved: false }
    return placeClaim(comparison, { start, end })
  }

  function placed(anchor: Anchor, { span, score, runnerUp, isMoved }: Placed, method: AnchorMethod): ReanchoredAnchor {
    const now = describeAnchor(to.text, to.number, span)
    const certainty = { score, runnerUp, method, candidates: [] }
    if (now.exact === anchor.exact) {
      return { ...now, state: isMoved ? 'moved' : 'exact', ...certainty, changes: [], isTypographic: false }
    }
    return { ...now, state: 'changed', ...certainty, ...wordChanges(anchor.exact, now.exact, isCommon) }
  }

  function lost({ exact, prefix, suffix, ...anchor }: Anchor): ReanchoredAnchor {
    const candidates = isPlaced({ exact, prefix, suffix, ...anchor }) ? candidatesFor(anchor) : []
    return {
      ...{ version: to.number, start: null, end: null, exact, prefix, suffix, state: 'lost' },
      ...{ score: 0, runnerUp: candidates[0]?.score ?? 0, changes: [], isTypographic: false, candidates },
    }
  }

  function candidatesFor({ start, end }: Pick<Anchor, 'start' | 'end'>) {
    return start === null || end === null ? [] : candidatesOf(comparison, { start, end })
  }
}
