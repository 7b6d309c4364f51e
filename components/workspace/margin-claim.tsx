'use client'

import { type CSSProperties, type MouseEvent, memo } from 'react'
import { stubWords } from '@/components/claim/stub-words'
import { Icon } from '@/components/shell/icon'
import { later } from '@/components/shell/later'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagWords } from '@/components/shell/tag-words'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { linkTo } from './claim-link'
import type { MarginLayout, PlacedChip } from './margin-layout'
import { useWorkspace, useWorkspaceState } from './workspace-context'

const ClaimCard = later(async () => (await import('@/components/claim/claim-card')).ClaimCard)

/** One claim in the margin: its chip, two lines of words, and the card while it is open. */
export const MarginClaim = memo(function MarginClaim({
  chip,
  layout,
}: {
  readonly chip: PlacedChip
  readonly layout: MarginLayout
}) {
  const workspace = useWorkspace()
  const { id } = chip
  const claim = useWorkspaceState(state => state.index.get(id))
  const number = useWorkspaceState(state => state.index.numberOf(id))
  const isSelected = useWorkspaceState(state => state.selected === id)
  const isOpen = useWorkspaceState(state => state.selected === id && state.isCardOpen)
  const isHovered = useWorkspaceState(state => state.hovered === id)
  const isDimmed = useWorkspaceState(state => state.kept?.has(id) === false)
  const isUnsent = useWorkspaceState(state => state.unsent.has(id))
  if (!claim) return null

  const state = isUnsent ? 'unsent' : badgeOf(claim)
  const { lead, line } = stubWords(claim)

  function open(event: MouseEvent) {
    event.preventDefault()
    workspace.select(id, { open: true })
    const span = workspace.get().index.get(id)?.span
    if (span && !workspace.viewer?.lineBox(span)) workspace.viewer?.scrollTo(span)
  }

  const classes = [chip.isTight && 'is-tight', chip.isBehind && !isOpen && 'is-behind', isDimmed && 'is-dimmed']
  return (
    <li
      className={classes.filter(Boolean).join(' ') || undefined}
      data-selected={isSelected ? '' : undefined}
      data-open={isOpen ? '' : undefined}
      data-tag={claim.tag}
      style={topAt(chip.y)}
      onPointerEnter={() => workspace.hover(id)}
    >
      <a
        className="entry"
        href={linkTo(id)}
        aria-current={isSelected ? 'true' : undefined}
        data-hover={isHovered ? '' : undefined}
        onClick={open}
      >
        <span className="chip" data-tag={claim.tag}>
          <TagGlyph tag={claim.tag} />
          {state && (
            <span className="badge">
              <Icon name={state} />
            </span>
          )}
        </span>
        <span className="visually-hidden">
          Claim {number}, {claim.tag}
          {state ? `, ${stateWords[state]}` : ''}.
        </span>
        <span className="stub">
          <b aria-hidden="true">{tagWords[claim.tag]}</b> {isUnsent ? 'Not sent yet' : lead}
          <span className="line-2">{isUnsent ? 'Kept on this computer' : line}</span>
        </span>
      </a>
      {isOpen && <ClaimCard claim={claim} layout={layout} chipTop={chip.y} />}
    </li>
  )
})

type Badge = 'unsent' | 'returned' | 'changed'

const stateWords: Readonly<Record<Badge, string>> = {
  unsent: 'not sent yet',
  returned: 'returned',
  changed: 'words changed since checked',
}

function badgeOf({ review, formerChecks }: PlacedClaim): Badge | undefined {
  if (review.state === 'returned') return 'returned'
  return formerChecks.length > 0 ? 'changed' : undefined
}

export function topAt(y: number): CSSProperties {
  const variables: Record<`--${string}`, string> = { '--y': `${y}px` }
  return variables
}
