'use client'

import type { ArticleLive } from '@/components/api/article-live'
import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { Icon } from '@/components/shell/icon'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from './save-state'
import { useMayCheck, useWorkspaceState } from './workspace-context'

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function WorkspaceStrip({ stand, live }: { readonly stand: ArticleStand; readonly live: ArticleLive }) {
  const { state, signOff } = useValue(stand, standing => standing)
  const mayCheck = useMayCheck()
  const hasTarget = useWorkspaceState(({ live, selected }) => live !== null || selected !== null)
  const hasClaim = useWorkspaceState(({ live, selected }) => live === null && selected !== null)
  const hasSelection = useWorkspaceState(({ live }) => live !== null)
  const hasCard = useWorkspaceState(({ isCardOpen }) => isCardOpen)
  return (
    <Strip
      hints={[
        { keys: ['J', 'K'], does: 'claim' },
        ...(hasClaim && !hasCard ? [{ keys: ['↵'], does: 'open' }] : []),
        ...(mayCheck && hasTarget ? [{ keys: ['V', 'D', 'A', 'O'], does: 'tag' }] : []),
        ...(mayCheck && hasTarget ? [{ keys: ['E'], does: 'evidence', isExtra: true }] : []),
        ...(hasSelection
          ? [{ keys: ['W'], does: 'grow by a word', isExtra: true }]
          : [{ keys: ['S'], does: 'next sentence', isExtra: true }]),
        ...(hasCard ? [{ keys: ['Esc'], does: 'close', isExtra: true }] : []),
        { keys: ['?'], does: 'keys' },
      ]}
    >
      {state === 'signed_off' && (
        <span className="signed">
          <Icon name="lock" />
          {signOff ? `Signed off by ${signOff.by.name}.` : 'Signed off.'} Reopen it to change anything.
        </span>
      )}
      <SaveState />
      <LiveState line={live.line} />
    </Strip>
  )
}
