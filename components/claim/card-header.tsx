'use client'

import { useShortcutTitle } from '@/components/command/use-shortcut-title'
import { Icon } from '@/components/shell/icon'
import { TagLabel } from '@/components/shell/tag-label'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { reviewWords } from '@/domain/report/report-words'

/** The card's head: the tag, which claim of how many, and the way to its neighbours. */
export function CardHeader({ claim }: { readonly claim: PlacedClaim }) {
  const workspace = useWorkspace()
  const number = useWorkspaceState(state => state.index.numberOf(claim.id))
  const count = useWorkspaceState(state => state.index.all.length)
  return (
    <header>
      <h2 id="claim-card-title" tabIndex={-1}>
        <span className="visually-hidden">Claim {number}: </span>
        <TagLabel tag={claim.tag} />
      </h2>
      <span className="quiet tabular of">
        {number} of {count}
      </span>
      <span className="spacer" />
      <span className="quiet">{reviewWords[claim.review.state]}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Previous claim"
        {...useShortcutTitle('previous-claim', 'Previous claim')}
        onClick={() => workspace.move('previous')}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next claim"
        {...useShortcutTitle('next-claim', 'Next claim')}
        onClick={() => workspace.move('next')}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Close"
        {...useShortcutTitle('close', 'Close')}
        onClick={() => {
          workspace.set({ isCardOpen: false, isCardFull: false, writing: null, noting: null })
          workspace.viewer?.focus()
        }}
      >
        <Icon name="close" />
      </button>
    </header>
  )
}
