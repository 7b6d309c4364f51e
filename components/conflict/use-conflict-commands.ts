'use client'

import { needsDecision } from '@/components/api/outbox-state'
import type { Offer } from '@/components/command/offers'
import { useCommands } from '@/components/command/use-commands'
import { LaterPart } from '@/components/shell/later-part'
import { withPart } from '@/components/shell/with-part'
import type { Workspace } from '@/components/workspace/workspace'
import type { Place } from '@/domain/command/commands'
import type { Way } from './conflicts'

const settling = new LaterPart(() => import('./conflicts'))

/** The ways to settle what waits for a decision, by key and from the palette. */
export function useConflictCommands(place: Place, workspace: Workspace): void {
  const waits = () => workspace.get().outbox.writes.some(needsDecision)
  const to = (way: Way): Offer => ({
    run: () => withPart(settling, ({ settleByKey }) => settleByKey(workspace, way)),
    can: waits,
  })
  useCommands(place, { 'keep-mine': to('mine'), 'take-theirs': to('theirs'), 'keep-both': to('both') })
}
