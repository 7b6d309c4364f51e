'use client'

import type { Noting } from '@/components/discussion/noting'
import { ThreadForm } from '@/components/discussion/thread-form'
import { useColleagues } from '@/components/discussion/use-colleagues'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { checkerOf } from '@/domain/review/group-claims'
import { useBoard } from './board-context'

/** A question about a claim, to whoever has it or checked it last; the name at its head can be another. */
export function AskForm({ claim, noting }: { readonly claim: Claim; readonly noting: Noting }) {
  const { board } = useBoard()
  const { me } = useWorkspace().options
  const colleagues = useColleagues()
  const checker = colleagues.find(({ id }) => id === claim.assigneeId) ?? checkerOf(claim)
  return (
    <ThreadForm
      noting={noting}
      alsoKnown={[checker]}
      start={checker.id === me.id ? '' : `@${checker.name} `}
      onSent={() => board.putOff('asked')}
    />
  )
}
