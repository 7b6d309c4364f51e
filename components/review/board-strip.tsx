'use client'

import type { LiveLine } from '@/components/api/live-line'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from '@/components/workspace/save-state'
import { useBoardState, useMayReview } from './board-context'

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function BoardStrip({ line }: { readonly line: LiveLine }) {
  const mayReview = useMayReview()
  const hasPicked = useBoardState(state => state.picked.size > 0)
  return (
    <Strip
      hints={[
        { keys: ['J', 'K'], does: 'claim' },
        ...(mayReview
          ? [
              { keys: ['Y'], does: 'approve' },
              { keys: ['R'], does: 'return' },
              { keys: ['Q'], does: 'ask' },
              { keys: ['L'], does: 'later', isExtra: true },
              { keys: ['X'], does: 'select', isExtra: true },
              hasPicked
                ? { keys: ['⇧', 'Y'], does: 'approve selected' }
                : { keys: ['⇧', 'X'], does: 'select what is clear', isExtra: true },
            ]
          : []),
        { keys: ['?'], does: 'keys' },
      ]}
    >
      <SaveState />
      <LiveState line={line} />
    </Strip>
  )
}
