import type { CodePointOffset, Offset, Span } from '../../domain/text/offset'

/** A run of text counted in code points, end exclusive. */
export interface CodePointSpan {
  readonly start: CodePointOffset
  readonly end: CodePointOffset
}

/**
 * Converts between UTF-16 offsets and code points of one text: O(text) to make, O(log of the characters beyond the
 * basic plane) to ask. Half a surrogate pair without its other half counts as one code point.
 */
export class CodePoints {
  // UTF-16 offsets at which a surrogate pair begins.
  private readonly pairs: readonly Offset[]

  constructor(private readonly text: string) {
    this.pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(match => match.index)
  }

  /** Code points before `offset`; inside a pair, those before the pair. Throws a RangeError outside the text. */
  fromOffset(offset: Offset): CodePointOffset {
    if (!(offset >= 0 && offset <= this.text.length)) {
      throw new RangeError(`Offset ${offset} is outside the text (length ${this.text.length})`)
    }
    return offset - this.pairsBefore(offset)
  }

  /** The UTF-16 offset before which `point` code points stand. Throws a RangeError outside the text. */
  toOffset(point: CodePointOffset): Offset {
    let low = 0
    let high = this.pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      // The pair at index `middle` is code point number pairs[middle] - middle.
      if ((this.pairs[middle] ?? 0) - middle < point) low = middle + 1
      else high = middle
    }
    const offset = point + low
    if (!(point >= 0 && offset <= this.text.length)) throw new RangeError(`Code point ${point} is outside the text`)
    return offset
  }

  /** `span` widened to whole characters, in UTF-16 units: a span that cuts a pair cannot be said in code points. */
  wholeCharacters({ start, end }: Span): Span {
    return { start: this.cutsPair(start) ? start - 1 : start, end: this.cutsPair(end) ? end + 1 : end }
  }

  private cutsPair(offset: Offset): boolean {
    return this.pairs[this.pairsBefore(offset) - 1] === offset - 1
  }

  // How many pairs begin before `offset`.
  private pairsBefore(offset: Offset): number {
    let low = 0
    let high = this.pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
