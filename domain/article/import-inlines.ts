/** A run of words in one dress; the runs of a block together are its text. */
export interface ImportInline {
  readonly text: string
  readonly marks?: readonly ('bold' | 'italic' | 'underline' | 'strike' | 'code')[]
  /** http, https or mailto. */
  readonly href?: string
}

/** Where a block stands in a list that the format knows as one: `depth` from 0, `number` as shown. */
export interface ImportListPlace {
  readonly ordered: boolean
  readonly depth: number
  readonly number?: number
}

/** Where a block stands in a table; tables, rows and columns count from 0. */
export interface ImportCell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader?: true
}
