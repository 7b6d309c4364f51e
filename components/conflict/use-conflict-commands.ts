'use client'

import type { Offer } from '@/components/command/offers'
import { useCommands } from '@/components/command/use-commands'
import type { Workspace } from '@/components/workspace/workspace'
import type { Place } from '@/domain/command/commands'
import { settleByKey, type Way, waits } from './conflicts'

/** The ways to settle what waits for a decision, by key and from the palette. */
export function useConflictCommands(place: Place, workspace: Workspace): void {
  const to = (way: Way): Offer => ({ run: () => settleByKey(workspace, way), can: () => waits(workspace) })
  useCommands(place, { 'keep-mine': to('mine'), 'take-theirs': to('theirs'), 'keep-both': to('both') })
}
