import { type Anchor, describeAnchor, isPlaced } from '../../domain/anchor/anchor'
import { reanchorClaims } from '../../domain/anchor/reanchor-claims'
import type { ReanchoredAnchor, ReanchoredClaim } from '../../domain/anchor/reanchored'
import { newVocabulary, readTokens } from '../../domain/anchor/tokens'
import { wordChanges } from '../../domain/anchor/word-changes'
import type { ClaimId } from '../../domain/ids'
import { carrySpan, isTakenOut, type Passage, type PlacedText } from './carry-span'

interface AnchoredClaim {
  readonly id: ClaimId
  readonly anchor: Anchor
}

/** What was written, and how that was brought to the rules of copy: apart, so that a space taken out joins no two changes. */
export interface Correction {
  readonly written: Passage
  readonly levelled: Passage
}

/** A correction between two numbered versions. */
export interface NumberedCorrection extends Correction {
  readonly from: number
  readonly to: number
}

/**
 * Carries claims through a correction by the steps themselves, in the order given: exact, or changed with the difference
 * word by word. What was deleted is looked for elsewhere (cut and pasted, a claim is `moved`), and lost otherwise.
 * Spec: correcting K10–K16.
 */
export function carryClaims(
  claims: readonly AnchoredClaim[],
  correction: NumberedCorrection,
): readonly ReanchoredClaim[] {
  const isCommon = commonWords(correction)
  const carried = claims.map(({ id, anchor }) => ({ id, anchor, now: carriedBySteps(anchor, correction, isCommon) }))
  const left = carried.filter(({ now }) => now === undefined)
  const found = new Map(elsewhere(left, correction).map(({ claimId, anchor }) => [claimId, anchor]))
  return carried.flatMap(({ id, now }) => {
    const anchor = now ?? found.get(id)
    return anchor ? [{ claimId: id, anchor }] : []
  })
}

function carriedBySteps(anchor: Anchor, correction: NumberedCorrection, isCommon: (word: string) => boolean) {
  const { written, levelled, to } = correction
  const span = isPlaced(anchor) ? carrySpan(anchor, written) : undefined
  const after = span && carrySpan(span, levelled)
  if (!after) return undefined
  const now = describeAnchor(levelled.now.text, to, after)
  const sure = { score: 1, runnerUp: 0, method: 'steps' as const, candidates: [] }
  if (now.exact === anchor.exact) return { ...now, ...sure, changes: [], isTypographic: false }
  const changed: ReanchoredAnchor = {
    ...now,
    ...{ state: 'changed', ...sure },
    ...wordChanges(anchor.exact, now.exact, isCommon),
  }
  return changed
}

function elsewhere(claims: readonly AnchoredClaim[], correction: NumberedCorrection): readonly ReanchoredClaim[] {
  if (claims.length === 0) return []
  const { written, levelled, from, to } = correction
  const found = reanchorClaims(claims, anchored(written.old, from), anchored(levelled.now, to))
  return found.map(({ claimId, anchor }, i) => {
    const was = claims[i]?.anchor
    // What was taken out and stands somewhere again was moved, whichever of its neighbours the engine takes for those that stayed.
    const isMoved = anchor.state === 'exact' && was && isPlaced(was) && isTakenOut(was, written)
    return { claimId, anchor: isMoved ? { ...anchor, state: 'moved' } : anchor }
  })
}

function anchored({ text, positions }: PlacedText, number: number) {
  return { number, text, blocks: positions.blocks.map(({ start, end }) => ({ start, end })) }
}

// Read only where a claim's words differ. What a text writes small somewhere is no name where it begins a sentence.
function commonWords({ written, levelled }: Correction): (word: string) => boolean {
  let vocabulary: ReturnType<typeof newVocabulary> | undefined
  return word => {
    if (!vocabulary) {
      vocabulary = newVocabulary()
      for (const { text } of [written.old, levelled.now]) readTokens(text, vocabulary)
    }
    return vocabulary.isSmall[vocabulary.numbers.get(word) ?? -1] ?? false
  }
}
