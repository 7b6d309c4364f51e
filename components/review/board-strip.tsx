'use client'

import type { LiveLine } from '@/components/api/live-line'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from '@/components/workspace/save-state'
import { useBoardState, useMayReview } from './board-context'

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function BoardStrip({ line }: { readonly line: LiveLine }) {
  const mayReview = useMayReview()
  const hasClaims = useBoardState(({ queue }) => queue.claims.size > 0)
  const hasPicked = useBoardState(state => state.picked.size > 0)
  return (
    <Strip
      hints={[
        ...(hasClaims ? [{ commands: ['next-claim', 'previous-claim'] as const, does: 'claim' }] : []),
        ...(hasClaims && mayReview
          ? [
              { commands: ['approve'] as const, does: 'approve' },
              { commands: ['return'] as const, does: 'return' },
              { commands: ['ask'] as const, does: 'ask' },
              { commands: ['later'] as const, does: 'later', isExtra: true },
              { commands: ['pick'] as const, does: 'select', isExtra: true },
              hasPicked
                ? { commands: ['approve-picked'] as const, does: 'approve selected' }
                : { commands: ['pick-clear'] as const, does: 'select what is clear', isExtra: true },
            ]
          : []),
        { commands: ['palette'], does: 'find' },
        { commands: ['help'], does: 'keys' },
      ]}
    >
      <SaveState />
      <LiveState line={line} />
    </Strip>
  )
}
