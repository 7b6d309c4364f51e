'use client'

import type { ArticleLive } from '@/components/api/article-live'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from './save-state'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function WorkspaceStrip({ live }: { readonly live: ArticleLive }) {
  const { mayCheck } = useWorkspace().options
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
      <SaveState />
      <LiveState line={live.line} />
    </Strip>
  )
}
