'use client'

import { Arrival } from '@/components/after/arrival'
import type { ArrivedVersion } from '@/components/after/arrived-version'
import { LostCount } from '@/components/after/lost-count'
import type { ArticleLive } from '@/components/api/article-live'
import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { Icon } from '@/components/shell/icon'
import { LiveState } from '@/components/shell/live-state'
import { Strip } from '@/components/shell/strip'
import { SaveState } from './save-state'
import { useMayCheck, useWorkspaceState } from './workspace-context'

const tagCommands = ['tag-verified', 'tag-disputed', 'tag-attributed', 'tag-open'] as const

/** The line at the foot: what is not safe yet, and the keys that work now. */
export function WorkspaceStrip({
  stand,
  live,
  arrival,
}: {
  readonly stand: ArticleStand
  readonly live: ArticleLive
  readonly arrival: ArrivedVersion
}) {
  const { state, signOff } = useValue(stand, standing => standing)
  const mayCheck = useMayCheck()
  const hasTarget = useWorkspaceState(({ live, selected }) => live !== null || selected !== null)
  const hasClaim = useWorkspaceState(({ live, selected }) => live === null && selected !== null)
  const hasSelection = useWorkspaceState(({ live }) => live !== null)
  const isUnconfirmed = useWorkspaceState(
    ({ selected, index }) => selected !== null && (index.get(selected)?.formerChecks.length ?? 0) > 0,
  )
  const isPlacing = useWorkspaceState(({ tray, live }) => tray !== null && live !== null)
  const hasCard = useWorkspaceState(({ isCardOpen }) => isCardOpen)
  const isCorrecting = useWorkspaceState(({ correcting }) => correcting !== null)
  const ofReading = [
    { commands: ['next-claim', 'previous-claim'] as const, does: 'claim' },
    ...(hasClaim && !hasCard ? [{ commands: ['open-claim'] as const, does: 'open' }] : []),
    ...(mayCheck && isUnconfirmed ? [{ commands: ['confirm'] as const, does: 'confirm' }] : []),
    ...(mayCheck && hasTarget ? [{ commands: tagCommands, does: 'tag' }] : []),
    ...(mayCheck && isPlacing ? [{ commands: ['place-claim'] as const, does: 'place it here' }] : []),
    ...(mayCheck && hasTarget ? [{ commands: ['evidence'] as const, does: 'evidence', isExtra: true }] : []),
    ...(hasSelection
      ? [{ commands: ['grow-word'] as const, does: 'grow by a word', isExtra: true }]
      : [{ commands: ['next-sentence'] as const, does: 'next sentence', isExtra: true }]),
    ...(hasCard ? [{ commands: ['close'] as const, does: 'close', isExtra: true }] : []),
  ]
  return (
    <Strip
      hints={[
        ...(isCorrecting ? [] : ofReading),
        { commands: ['palette'], does: 'find' },
        { commands: ['help'], does: 'keys' },
      ]}
    >
      {state === 'signed_off' && (
        <span className="signed">
          <Icon name="lock" />
          {signOff ? `Signed off by ${signOff.by.name}.` : 'Signed off.'} An editor can reopen it.
        </span>
      )}
      <SaveState />
      <LostCount />
      <Arrival arrival={arrival} />
      <LiveState line={live.line} />
    </Strip>
  )
}
