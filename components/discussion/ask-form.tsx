'use client'

import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { checkerOf } from '@/domain/review/group-claims'
import type { Noting } from './noting'
import { ThreadForm } from './thread-form'
import { useColleagues } from './use-colleagues'

/** A question about a claim, to whoever has it or checked it last; the name at its head can be another. */
export function AskForm({
  claim,
  noting,
  onSent,
}: {
  readonly claim: Claim
  readonly noting: Noting
  readonly onSent?: () => void
}) {
  const { me } = useWorkspace().options
  const colleagues = useColleagues()
  const checker = colleagues.find(({ id }) => id === claim.assigneeId) ?? checkerOf(claim)
  // Who brought something in from elsewhere, or left the desk, cannot be asked here.
  const isHere = colleagues.length === 0 || colleagues.some(({ id }) => id === checker.id)
  const start = checker.id === me.id || !isHere ? '' : `@${checker.name} `
  return <ThreadForm noting={noting} alsoKnown={[checker]} start={start} {...(onSent ? { onSent } : {})} />
}
