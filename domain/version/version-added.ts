import type { AnchorState } from '../anchor/anchor'
import type { WordChange } from '../anchor/word-changes'
import type { Version } from '../article/article'
import type { ImportPreview } from '../article/import-preview'
import type { Claim } from '../claim/claim'
import type { ClaimId } from '../ids'

/** How the claims of an article stand in its new version. */
export interface Carried {
  readonly anchors: Readonly<Record<AnchorState, number>>
  /** Of those that changed, how many did in typography alone. */
  readonly typographic: number
}

/** What POST /articles/:id/versions answers. */
export interface VersionAdded extends Carried {
  readonly version: Version
}

/** How one claim would stand. `exact` are the words that it has now. */
export interface ClaimPreview {
  readonly id: ClaimId
  readonly exact: string
  readonly state: AnchorState
  readonly changes?: readonly WordChange[]
  readonly isTypographic?: boolean
}

/** What a new version would come to; nothing is saved. */
export interface VersionPreview extends Carried {
  /** How the copy was read, or what the text would be. */
  readonly preview: ImportPreview
  readonly claims: readonly ClaimPreview[]
}

/** GET /articles/:id/versions/:n: a text with its claims as they stood while it was the current one. */
export interface VersionWithClaims {
  readonly version: Version
  readonly claims: readonly Claim[]
}
