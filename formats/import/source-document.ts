import type { ImportRole } from '@/domain/article/import-preview'

/** Marks that a format can set on words; styling beyond them is dropped. */
export type InlineMark = 'bold' | 'italic' | 'underline' | 'strike' | 'code'

/** A run of words in one dress. The runs of a block together are its `text`. */
export interface Inline {
  readonly text: string
  readonly marks?: readonly InlineMark[]
  /** http, https or mailto; anything else is dropped at the door. */
  readonly href?: string
}

/** Where a block stands in a list: `depth` counts from 0; `number` is what an ordered list shows. */
export interface ListPlace {
  readonly ordered: boolean
  readonly depth: number
  readonly number?: number
}

/** A block in a cell of a table; tables, rows and columns count from 0 in document order. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader?: true
}

/** A block as its format gives it, before roles are recognised. */
export interface SourceBlock {
  /** NFC; lines kept inside the block are joined by `\n`. */
  readonly text: string
  /** The same text with marks and links; absent where it is plain. */
  readonly inlines?: readonly Inline[]
  /** What the format itself says that it is. */
  readonly kind: ImportRole | 'unknown'
  /** Why, in words for a person: "a heading in the page". For residue it is the reason shown. */
  readonly why?: string
  /** Of a heading, 1 to 6. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6
  readonly list?: ListPlace
  readonly cell?: CellPlace
  /** BCP 47, where the format says so. */
  readonly lang?: string
  /** The page it begins on, from 1. */
  readonly page?: number
  /** A mark typed or shown in front ("•", "1."), which is no part of `text`. */
  readonly mark?: string
}

/** A place in the blocks: `offset` in UTF-16 units of that block's text. */
export interface SourcePlace {
  readonly block: number
  readonly offset: number
}

/** A remark on a passage. A reply names the comment it answers and has its place. */
export interface SourceComment {
  readonly id: string
  readonly author: string
  /** UTC, ISO 8601. */
  readonly at?: string
  readonly text: string
  readonly replyTo?: string
  readonly isResolved?: true
  readonly start: SourcePlace
  readonly end: SourcePlace
}

/** What the document says about itself. Dates are ISO 8601 dates; languages BCP 47. */
export interface SourceDetails {
  readonly title?: string
  readonly byline?: string
  readonly language?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly sourceUrl?: string
}

/** What the reader of a format gives. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[]
  readonly details: SourceDetails
  /** What could not be carried over, one sentence each. */
  readonly notes: readonly string[]
  readonly comments: readonly SourceComment[]
  /** What the bytes turned out to be. */
  readonly mediaType: string
}

/** What a reader is told beside the bytes. */
export interface Reading {
  readonly fileName?: string
  /** What the sender calls the bytes; it may name their character set. */
  readonly mediaType?: string
  /** Where the bytes came from. */
  readonly url?: string
  /** Pages, parts or bytes done, out of how many; called now and then. */
  readonly onProgress?: (done: number, of: number) => void
}

/** Bytes of one format to blocks. Throws DomainError `unreadable` or `too_large`, one sentence each, and nothing else. */
export type Reader = (bytes: Uint8Array, reading: Reading) => Promise<SourceDocument>
