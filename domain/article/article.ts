import type { AnchorState } from '../anchor/anchor'
import type { TagCounts } from '../claim/tag'
import type { ArticleId, Instant, PersonId } from '../ids'
import type { PersonRef } from '../person/person'
import type { SignOff } from '../sign-off/sign-off'
import type { Block } from '../text/blocks'
import type { Doc } from '../text/document'

export const articleStates = ['checking', 'in_review', 'signed_off'] as const
export type ArticleState = (typeof articleStates)[number]

/** States between which an article moves while it is worked on; only a sign-off leads out of them. */
export const workingStates = ['checking', 'in_review'] as const
export type WorkingState = (typeof workingStates)[number]

/** What is known about an article apart from its text. `language` is a BCP 47 tag. */
export interface ArticleDetails {
  readonly title: string
  readonly language: string
  readonly byline?: string
  readonly publisher?: string
  readonly sourceUrl?: string
  /** ISO 8601 date. */
  readonly publishedAt?: string
  readonly dueAt?: Instant
  readonly assigneeId?: PersonId
}

/** A block that came in with an import and is not copy. It is kept, never in the text. */
export interface SetAside {
  readonly text: string
  readonly reason: string
}

/** How a version came: with the article, as a file, pasted, from an address, corrected in place, or an earlier one again. */
export const versionOrigins = ['import', 'upload', 'paste', 'address', 'correction', 'restored'] as const
export type VersionOrigin = (typeof versionOrigins)[number]

/** One immutable text of an article. `sha256` is of the canonical text in UTF-8, in lower-case hex. */
export interface Version {
  readonly number: number
  readonly sha256: string
  readonly text: string
  readonly doc: Doc
  readonly blocks: readonly Block[]
  readonly createdAt: Instant
  readonly createdBy: PersonRef
  readonly origin: VersionOrigin
  /** Why there is this version, in the words of whoever made it. */
  readonly reason?: string
}

/** A version as it is listed, without its text: how long it is, and how many claims stand in it in each way. */
export interface VersionSummary extends Omit<Version, 'text' | 'doc' | 'blocks'> {
  readonly words: number
  readonly anchors: Readonly<Record<AnchorState, number>>
  /** There where the bytes that it was read from are kept. */
  readonly original?: Omit<Original, 'bytes'> & { readonly size: number }
}

/** The bytes as they came. */
export interface Original {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly mediaType: string
  readonly fileName?: string
  /** Where they were fetched from, after every redirect, and when. */
  readonly url?: string
  readonly fetchedAt?: Instant
}

/** What the desk page shows of an article. */
export interface ArticleSummary extends ArticleDetails {
  readonly id: ArticleId
  readonly revision: number
  readonly state: ArticleState
  readonly tags: TagCounts
  readonly words: number
  /** How many versions there are; the last one is the current one. */
  readonly versions: number
  readonly isDemonstration: boolean
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** An article as it stands, without its text. */
export interface ArticleNow extends ArticleSummary {
  /** There while the article is signed off. */
  readonly signOff?: SignOff
}

export interface Article extends ArticleNow {
  readonly version: Version
  readonly setAside: readonly SetAside[]
  /** What the importer understood and could not carry over, one sentence each. */
  readonly notes: readonly string[]
  readonly original?: Omit<Original, 'bytes'> & { readonly size: number }
}
