'use client'

import { useState } from 'react'
import { useColleagues } from '@/components/discussion/use-colleagues'
import { useNow } from '@/components/discussion/use-now'
import { Icon } from '@/components/shell/icon'
import { useMayCheck, useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { AssignDialog, type Assigning } from './assign-dialog'
import { dueHere } from './assigned-words'

/** Who is to check a claim and by when; whoever may change that presses it. */
export function ClaimAssignment({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  const mayCheck = useMayCheck()
  const [isOpen, setIsOpen] = useState(false)
  const { assigneeId, dueAt } = claim
  const { me, say } = workspace.options

  function save(input: Assigning) {
    setIsOpen(false)
    if (Object.keys(input).length === 0) return
    workspace.write({ kind: 'change', claimId: claim.id, input })
    say('Saved.')
  }

  if (!mayCheck) return assigneeId || dueAt ? <Assignment claim={claim} /> : null
  return (
    <>
      <button type="button" className="link" onClick={() => setIsOpen(true)}>
        <Icon name="person" />
        {assigneeId || dueAt ? <Assignment claim={claim} /> : 'Assign'}
        <span className="visually-hidden">, change who checks this claim and when it is due</span>
      </button>
      <AssignDialog
        title="Who checks it, and by when"
        me={me.id}
        now={{ assigneeId, dueAt }}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onSave={save}
      />
    </>
  )
}

function Assignment({ claim: { assigneeId, dueAt, tag } }: { readonly claim: Claim }) {
  const { me } = useWorkspace().options
  const colleagues = useColleagues(useWorkspaceState(({ talk }) => talk !== 'none'))
  const now = useNow()
  const name = assigneeId === me.id ? 'you' : colleagues.find(({ id }) => id === assigneeId)?.name
  const due = dueAt ? dueHere(dueAt, now) : undefined
  // What is checked is not late any more.
  const late = tag === 'open' ? due?.late : undefined
  return (
    <span className={late ? 'due-late' : undefined}>
      {[
        ...(assigneeId ? [`With ${name ?? 'somebody'}`] : []),
        ...(due ? [due.when] : []),
        ...(late ? [late] : []),
      ].join(', ')}
    </span>
  )
}
