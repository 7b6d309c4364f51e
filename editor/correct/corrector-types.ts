import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { Claim } from '../../domain/claim/claim'
import type { ClaimId } from '../../domain/ids'
import type { Doc } from '../../domain/text/document'

/** How far a correction is. */
export interface CorrectionNow {
  /** Stretches of the text that differ from the version it began with. */
  readonly changes: number
  /** Claims in the order given, as they would stand in the next version. */
  readonly claims: readonly ReanchoredClaim[]
}

export interface CorrectorOptions {
  readonly element: HTMLElement
  /** The version that is corrected. */
  readonly doc: Doc
  readonly version: number
  readonly claims: readonly Claim[]
  /** Steps of a draft, as `Corrector.steps` gave them. */
  readonly draft: readonly unknown[]
  /** Names the text for assistive technology. */
  readonly label: string
  /** After every change: what is written must be kept at once. */
  onWritten(): void
  /** A moment after changes, when the claims were carried through them. */
  onCarried(now: CorrectionNow): void
}

/** A version's text in an editable Tiptap view, its claims drawn along. */
export interface Corrector {
  /** Every step since the version, as ProseMirror writes them in JSON; empty where nothing differs. */
  steps(): readonly unknown[]
  /** Puts other words in the place of a claim's and selects them; false where the claim stands nowhere. */
  rewrite(id: ClaimId, words: string): boolean
  /** Selects a claim's words and brings them to the screen. */
  show(id: ClaimId): void
  focus(): void
  destroy(): void
}
