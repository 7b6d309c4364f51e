import type { PlacedClaim } from '@/domain/claim/claim-index'
import type { ClaimId } from '@/domain/ids'
import type { Viewer } from '@/editor/viewer-types'
import { HeldCard } from './held-card'
import { placeCard } from './place-card'
import { placeChips } from './place-chips'
import { Value } from './value'
import type { Workspace } from './workspace'

/** One claim's place in the margin. `y` is the top of its chip in CSS pixels from the top of the margin. */
export interface PlacedChip {
  readonly id: ClaimId
  readonly y: number
  /** No room for a second line of words before the next chip. */
  readonly isTight: boolean
  /** The open card stands over its words. */
  readonly isBehind: boolean
}

export interface MarginState {
  readonly chips: readonly PlacedChip[]
  /** Top of the open card, from the top of the margin. */
  readonly card: number
}

const chipHeight = 24
// Two lines of words with their padding.
const stubHeight = 42

/** Where claims stand in the margin: measured at most once a frame, and only for those near the screen. */
export class MarginLayout extends Value<MarginState> {
  private frame = 0
  private held: HeldCard | undefined

  constructor(private readonly workspace: Workspace) {
    super({ chips: [], card: 0 })
  }

  /** Asks for a new look at the lines in the next frame. */
  readonly later = (): void => {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.now())
  }

  /** The open card has another size: where it is held, that is made up for before it is painted. */
  readonly resized = (): void => (this.held ? this.now() : this.later())

  /** Before what others did is shown: the open card stays as one has it before one's eyes. */
  readonly hold = (): void => {
    const [card, margin] = [document.getElementById('claim-card'), document.getElementById('margin')]
    const at = margin && { card: this.get().card, margin: margin.getBoundingClientRect().top }
    this.held = card && at ? new HeldCard(card, this.workspace.get(), at) : undefined
  }

  readonly now = (): void => {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    const { viewer } = this.workspace
    const margin = document.getElementById('margin')
    if (!viewer || !margin) return
    const top = margin.getBoundingClientRect().top
    const claims = this.claimsNear(viewer)
    const lines = claims.map(claim => this.lineOf(claim, viewer, top))
    const tops = placeChips(withoutGaps(lines), undefined, 0)
    const card = this.cardTop(claims, tops, top)
    const chips = claims.map(({ id }, position): PlacedChip => {
      const y = tops[position] ?? 0
      const next = tops[position + 1]
      return {
        id,
        y,
        isTight: next !== undefined && next - y < stubHeight,
        isBehind: card !== null && y + stubHeight > card.top && y < card.top + card.height,
      }
    })
    this.set({ chips: sameWhereEqual(this.get().chips, chips), card: card?.top ?? this.get().card })
  }

  private claimsNear(viewer: Viewer): readonly PlacedClaim[] {
    const { index, selected } = this.workspace.get()
    const near = index.overlapping(viewer.nearScreen())
    const open = selected === null ? undefined : index.get(selected)
    // The open card stays where it is while the reader looks elsewhere: what is written in it must not be lost.
    if (!open || near.includes(open)) return near
    return [...near, open].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  }

  private lineOf({ id, span }: PlacedClaim, viewer: Viewer, top: number): number | null {
    const box = viewer.lineBox(span)
    if (box) return Math.round((box.top + box.bottom - chipHeight) / 2 - top)
    return this.get().chips.find(chip => chip.id === id)?.y ?? null
  }

  private cardTop(claims: readonly PlacedClaim[], tops: readonly number[], top: number) {
    const card = document.getElementById('claim-card')
    const position = claims.findIndex(({ id }) => id === this.workspace.get().selected)
    const chip = tops[position]
    if (!card || chip === undefined) return null
    const height = card.offsetHeight
    const held = this.held?.top(this.workspace.get(), top)
    if (held !== undefined) return { top: held, height }
    this.held = undefined
    const bars = barsOf(document.documentElement)
    const placed = placeCard({
      line: chip,
      lineHeight: chipHeight + 8,
      height,
      visibleTop: bars.top - top,
      visibleBottom: innerHeight - bars.bottom - top,
    })
    return { top: Math.max(placed, 0), height }
  }
}

function barsOf(root: HTMLElement): { readonly top: number; readonly bottom: number } {
  const gap = 8
  const bar = root.querySelector('.topbar')?.getBoundingClientRect().height ?? 0
  const strip = root.querySelector('.strip')?.getBoundingClientRect().height ?? 0
  return { top: bar + gap, bottom: strip + gap }
}

// A line that is not laid out yet is taken to stand with the one before it; the next look tells.
function withoutGaps(lines: readonly (number | null)[]): number[] {
  let last = lines.find(line => line !== null) ?? 0
  return lines.map(line => {
    last = Math.max(line ?? last, last)
    return last
  })
}

// Equal places keep their identity, so that nothing is rendered for them.
function sameWhereEqual(before: readonly PlacedChip[], after: readonly PlacedChip[]): readonly PlacedChip[] {
  const known = new Map(before.map(chip => [chip.id, chip]))
  const kept = after.map(chip => {
    const old = known.get(chip.id)
    const isEqual = old && old.y === chip.y && old.isTight === chip.isTight && old.isBehind === chip.isBehind
    return isEqual ? old : chip
  })
  const isSame = kept.length === before.length && kept.every((chip, position) => chip === before[position])
  return isSame ? before : kept
}
