import type { DecorationSource, EditorView } from '@tiptap/pm/view'
import type { ClaimIndex } from '../domain/claim/claim-index'
import type { Span } from '../domain/text/offset'
import { claimDecorations } from './claim-decorations'
import { atRest } from './claim-pieces'
import { type NearBlocks, nearBlocks, nothingNear } from './near-screen'
import type { Positions } from './positions'
import type { Emphasis } from './viewer-types'

/** Elements that text blocks are drawn as; in document order they are `Positions.blocks`. */
const blockElements = 'h1, h2, h3, p'

export function blockElementsIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(blockElements)]
}

/** The claims of an article, drawn over the blocks near the screen and nowhere else. */
export class ClaimDrawing {
  decorations: DecorationSource | undefined
  private emphasis: Emphasis = atRest
  private near: NearBlocks = nothingNear
  private elements: readonly Element[] = []

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

  /** Looks again which blocks are near the screen; true where claims were drawn over others than before. */
  follow(): boolean {
    const near = nearBlocks(this.blocks(), window.innerHeight, this.near)
    if (near === this.near) return false
    this.near = near
    this.redraw()
    return true
  }

  nearScreen(): Span {
    const { blocks } = this.positions
    return { start: blocks[this.near.first]?.start ?? 0, end: blocks[this.near.end - 1]?.end ?? 0 }
  }

  isNear({ start }: Span): boolean {
    const near = this.nearScreen()
    return start >= near.start && start < near.end
  }

  private redraw(): void {
    const { doc } = this.view.state
    const blocks = this.positions.blocks.slice(this.near.first, this.near.end)
    this.decorations = claimDecorations(doc, blocks, this.index, this.emphasis)
    this.view.updateState(this.view.state)
  }

  // The view keeps a block's element for as long as its text stands; only a slip of an input method makes it draw anew.
  private blocks(): readonly Element[] {
    if (this.elements[0]?.isConnected && this.elements.at(-1)?.isConnected) return this.elements
    this.elements = blockElementsIn(this.view.dom)
    return this.elements
  }
}
