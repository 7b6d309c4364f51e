import type { CellPlace, InlineMark, ListPlace, SourceBlock } from '../source-document'

/** What holds for the words at a place of the page, from all the elements around them. */
export interface Setting {
  readonly marks: readonly InlineMark[]
  readonly href?: string
  /** White space stands as it is written. */
  readonly isPreformatted: boolean
  readonly kind: SourceBlock['kind']
  /** In words for a person. */
  readonly why?: string
  readonly level?: SourceBlock['level']
  readonly mark?: string
  readonly cell?: CellPlace
  readonly lang?: string
  /** How many lists are around. */
  readonly lists: number
  /** The list item around, whose first block it is that carries its place; the others are paragraphs. */
  readonly item?: ListItem
  /** Raised: figures come as ² and ³, so that 10² never reads 102. */
  readonly isRaised?: true
}

export interface ListItem {
  readonly place: ListPlace
  /** Its mark where that is no figure of the list: that of a note. */
  readonly mark?: string
  isTaken: boolean
}

export const plainSetting: Setting = { marks: [], isPreformatted: false, kind: 'unknown', lists: 0 }
