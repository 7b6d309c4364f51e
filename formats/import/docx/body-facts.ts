/** What a paragraph says of itself that mammoth does not pass on. */
export interface ParagraphFacts {
  style?: string
  numId?: string
  numLevel?: number
  /** Outline level from 0; 9 is body text. */
  outline?: number
  /** A first letter set large: its word goes on in the next paragraph. */
  isDropCap?: true
}

/** What was met while the text was made ready: the notes tell it. */
export interface BodyFacts {
  readonly paragraphs: ParagraphFacts[]
  /** Ids of the comments that have a place, in the order they were met; sentinels name them by their index. */
  readonly commentIds: string[]
  insertions: number
  deletions: number
  moves: number
  hiddenCharacters: number
  equations: number
  charts: number
  embedded: number
  /** Handed on to mammoth. */
  elements: number
}

/** Nothing met yet. */
export function noFacts(): BodyFacts {
  return {
    paragraphs: [],
    commentIds: [],
    insertions: 0,
    deletions: 0,
    moves: 0,
    hiddenCharacters: 0,
    equations: 0,
    charts: 0,
    embedded: 0,
    elements: 0,
  }
}
