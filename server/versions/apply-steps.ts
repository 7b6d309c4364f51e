import type { Anchor } from '../../domain/anchor/anchor'
import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import { mostBlocks } from '../../domain/article/input'
import { DomainError } from '../../domain/errors'
import type { ClaimId } from '../../domain/ids'
import type { Doc } from '../../domain/text/document'
import { mostSteps } from '../../domain/version/input'
import type { Corrected } from '../../editor/correct/apply-steps'

/** A version as it was corrected in place, and the way to carry claims there. */
export interface CorrectedVersion {
  readonly doc: Doc
  /** Canonical. */
  readonly text: string
  /** Where claims went from version `from` to the new one, in the order given. */
  carry(
    claims: readonly { readonly id: ClaimId; readonly anchor: Anchor }[],
    versions: { readonly from: number; readonly to: number },
  ): readonly ReanchoredClaim[]
}

/**
 * The document that a version's own document and the steps of a correction come to. Nothing is taken on trust: the steps are
 * applied here, step by step, to the text that the desk has, and what they make must be an article. Throws a DomainError
 * `invalid` or `too_large`. Spec: correcting K1–K9.
 */
export async function applySteps(base: Doc, steps: readonly unknown[]): Promise<CorrectedVersion> {
  if (steps.length > mostSteps) {
    throw new DomainError(
      'too_large',
      `This correction has more than ${mostSteps.toLocaleString('en')} steps. Save it in parts, or bring the text in as a new version.`,
    )
  }
  // Read when a text is first corrected: nothing else on the server writes with it.
  const [{ applySteps: apply }, { plainSchema }, { carryClaims }, { starterKit }] = await Promise.all([
    import('../../editor/correct/apply-steps'),
    import('../../editor/correct/plain-text-kit'),
    import('../../editor/correct/carry-claims'),
    import('../../editor/starter-kit'),
  ])
  const corrected = refusing(() => apply(plainSchema(starterKit), base, steps))
  const { text, positions } = corrected.levelled.now
  if (text.trim() === '') {
    throw new DomainError(
      'invalid',
      'Nothing is left of the text. Remove the article instead, or undo what was deleted.',
    )
  }
  if (positions.blocks.length > mostBlocks) {
    throw new DomainError(
      'too_large',
      `The text would have more than ${mostBlocks.toLocaleString('en')} paragraphs. Cut it into several articles.`,
    )
  }
  return {
    doc: corrected.doc,
    text,
    carry: (claims, versions) => carryClaims(claims, { ...corrected, ...versions }),
  }
}

// ProseMirror and the document's schema each refuse in errors of many classes, plain ones among them; whatever a stranger's
// steps break while they are applied, it is the steps that do not fit.
function refusing(apply: () => Corrected): Corrected {
  try {
    return apply()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new DomainError(
      'invalid',
      'These steps do not fit the version that they name, or make something that an article cannot be. Reload the article and correct it again.',
    )
  }
}
