import { claimOf } from '@/components/api/claim-write'
import { needsDecision, type QueuedWrite } from '@/components/api/outbox-state'
import type { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import { madeAgain, withBoth } from './settle'

/** How a write that waits for its author can be settled. */
export type Way = 'mine' | 'theirs' | 'both'

/** The claim at the desk that a stale write is up against; undefined where it is gone. */
export function theirsIn(workspace: Workspace, { write, theirs }: QueuedWrite): Claim | undefined {
  const claimId = claimOf(write)
  return (claimId === undefined ? undefined : workspace.options.book.atDesk(claimId)) ?? theirs
}

/** Settles one write, and says so. */
export function settle(workspace: Workspace, queued: QueuedWrite, way: Way): void {
  const { outbox, say } = workspace.options
  const now = theirsIn(workspace, queued)
  if (way === 'theirs') {
    outbox.setAside(queued.id)
    say(queued.state === 'stale' ? 'Theirs stays. The log keeps what you had.' : 'Discarded. The log keeps it.')
  } else if (way === 'mine' && queued.state === 'stale' && !now && queued.write.kind !== 'make') {
    makeAgain(workspace, queued)
  } else {
    const both = way === 'both' && now ? withBoth(queued, now) : undefined
    if (way === 'both' && !both) return
    outbox.applyAgain(queued.id, now, both)
    say(both ? 'Both are kept, yours after theirs.' : 'Yours is sent again.')
  }
}

/** By key: what waits on the selected claim is settled; without any, the next that waits is shown first. */
export function settleByKey(workspace: Workspace, way: Way): void {
  const { selected, outbox, index } = workspace.get()
  const waiting = outbox.writes.filter(needsDecision)
  const here = waiting.find(({ write }) => claimOf(write) === selected)
  const [first] = waiting
  const isElsewhere = first && index.find(claimOf(first.write) ?? '') !== undefined
  if (here) settle(workspace, here, way)
  else if (!first) workspace.options.say('Nothing waits for your decision.')
  else if (isElsewhere) workspace.select(claimOf(first.write) ?? null, { open: true, scroll: true })
  else settle(workspace, first, way)
}

// Its claim was removed by somebody: it is made anew on the same words with all that was written here.
function makeAgain(workspace: Workspace, { id, write, before }: QueuedWrite): void {
  const { outbox, newId, say } = workspace.options
  const claimId = claimOf(write)
  const ours = outbox.snapshot().writes.filter(queued => claimOf(queued.write) === claimId)
  if (!before) {
    say('There is not enough left of the claim to make it again.')
    return
  }
  const again = madeAgain(
    before,
    ours.map(queued => queued.write),
    newId,
  )
  for (const queued of ours) outbox.giveUp(queued.id)
  outbox.giveUp(id)
  for (const one of again) workspace.write(one)
  const made = again[0] && claimOf(again[0])
  if (made) workspace.select(made, { open: true, scroll: true })
  say('The claim is made again, with what you wrote.')
}
