import type { Flavour } from '../flavour'

/** A place between two UTF-16 units of a version's canonical text; 0 is before the first. Ends are exclusive. */
export type Offset = Flavour<number, 'utf16'>

/** The same place counted in Unicode code points, as the W3C selectors demand. Only `formats/interchange` uses it. */
export type CodePointOffset = Flavour<number, 'codePoint'>

/** A run of canonical text in UTF-16 units, end exclusive, never empty when it belongs to a claim. */
export interface Span {
  readonly start: Offset
  readonly end: Offset
}
