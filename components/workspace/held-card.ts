import type { WorkspaceState } from './workspace-state'

type Turned = Pick<WorkspaceState, 'selected' | 'writing' | 'noting'>

/**
 * The open card as it stood before others changed its claim: what one is about to press or types in stays where it is on
 * the screen, whatever comes above it, until one scrolls or turns to something else.
 */
export class HeldCard {
  private readonly anchor: Element
  private readonly offset: number
  private readonly state: Turned

  constructor(
    private readonly card: HTMLElement,
    state: Turned,
    /** Top of the card in the margin, and of the margin on the screen. */
    private readonly at: { readonly card: number; readonly margin: number },
  ) {
    const focused = document.activeElement
    this.anchor = focused && card.contains(focused) ? focused : card
    this.offset = offsetIn(card, this.anchor)
    this.state = { selected: state.selected, writing: state.writing, noting: state.noting }
  }

  /** Top of the card in the margin; undefined where it need not be held any more. */
  top(state: Turned, margin: number): number | undefined {
    const { selected, writing, noting } = this.state
    const isSame = state.selected === selected && state.writing === writing && state.noting === noting
    if (!isSame || !this.card.isConnected || Math.abs(margin - this.at.margin) > 1) return undefined
    const moved = this.anchor.isConnected ? offsetIn(this.card, this.anchor) - this.offset : 0
    return this.at.card - moved
  }
}

function offsetIn(card: HTMLElement, anchor: Element): number {
  return anchor.getBoundingClientRect().top - card.getBoundingClientRect().top
}
