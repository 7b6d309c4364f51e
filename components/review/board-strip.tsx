'use client'

import { Arrival } from '@/components/after/arrival'
import type { ArrivedVersion } from '@/components/after/arrived-version'
import type { LiveLine } from '@/components/api/live-line'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from '@/components/workspace/save-state'
import { useBoardState, useMayReview } from './board-context'

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function BoardStrip({ line, arrival }: { readonly line: LiveLine; readonly arrival: ArrivedVersion }) {
  const mayReview = useMayReview()
  const hasClaims = useBoardState(({ queue }) => queue.claims.size > 0)
  const isUnconfirmed = useBoardState(({ current, queue }) => queue.groupOf.get(current ?? '') === 'changed')
  const hasPicked = useBoardState(state => state.picked.size > 0)
  return (
    <Strip
      hints={[
        ...(hasClaims ? [{ commands: ['next-claim', 'previous-claim'] as const, does: 'claim' }] : []),
        ...(hasClaims && mayReview
          ? [
              isUnconfirmed
                ? { commands: ['confirm'] as const, does: 'confirm' }
                : { commands: ['approve'] as const, does: 'approve' },
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
      <Arrival arrival={arrival} />
      <LiveState line={line} />
    </Strip>
  )
}
