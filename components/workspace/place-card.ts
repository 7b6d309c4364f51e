export interface CardSpace {
  /** Top of the claim's line and its height. */
  readonly line: number
  readonly lineHeight: number
  /** Height of the card. */
  readonly height: number
  /** The part of the margin that can be seen, between the bars. */
  readonly visibleTop: number
  readonly visibleBottom: number
}

// The card's own head stands a little above the line, so that its tag is level with the chip.
const headAbove = 8

/**
 * Top of the open card in the margin (CSS pixels, all from one origin): beside its line; where it would leave the screen
 * it moves up, never so far that its line is outside it.
 */
export function placeCard({ line, lineHeight, height, visibleTop, visibleBottom }: CardSpace): number {
  const beside = line - headAbove
  const fitting = Math.min(beside, visibleBottom - height)
  const wholeHead = Math.max(fitting, Math.min(visibleTop, beside))
  const lineInside = line + lineHeight - height
  return Math.min(Math.max(wholeHead, lineInside), beside)
}
