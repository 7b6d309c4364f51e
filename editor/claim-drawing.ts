import type { DecorationSource, EditorView } from '@tiptap/pm/view'
import type { ClaimIndex } from '../domain/claim/claim-index'
import type { Span } from '../domain/text/offset'
import { claimDecorations } from './claim-decorations'
import { atRest } from './claim-pieces'
import { type NearParts, nearParts, nothingNear } from './near-screen'
import type { PlacedBlock, Positions } from './positions'
import type { Emphasis } from './viewer-types'

/** The claims of an article, drawn over the parts near the screen and nowhere else. */
export class ClaimDrawing {
  decorations: DecorationSource | undefined
  private emphasis: Emphasis = atRest
  private near: NearParts = nothingNear

  constructor(
    private index: ClaimIndex,
    private readonly view: EditorView,
    private readonly positions: Positions,
  ) {}

  get claims(): ClaimIndex {
    return this.index
  }

  draw(index: ClaimIndex, emphasis: Emphasis): void {
    this.index = index
    this.emphasis = emphasis
    this.redraw()
  }

  /** Looks again which parts are near the screen; true where claims were drawn over others than before. */
  follow(): boolean {
    const near = nearParts([...this.view.dom.children], window.innerHeight, this.near)
    if (near === this.near) return false
    this.near = near
    this.redraw()
    return true
  }

  nearScreen(): Span {
    const blocks = this.blocks()
    return { start: blocks.at(0)?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }
  }

  isNear({ start }: Span): boolean {
    const near = this.nearScreen()
    return start >= near.start && start < near.end
  }

  private redraw(): void {
    this.decorations = claimDecorations(this.view.state.doc, this.blocks(), this.index, this.emphasis)
    this.view.updateState(this.view.state)
  }

  private blocks(): readonly PlacedBlock[] {
    const { blocks, parts } = this.positions
    const { first, end } = this.near
    return blocks.slice(parts[first]?.first ?? 0, parts[end - 1]?.end ?? 0)
  }
}
