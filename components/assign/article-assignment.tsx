'use client'

import { useState } from 'react'
import { useCommands } from '@/components/command/use-commands'
import { useColleagues } from '@/components/discussion/use-colleagues'
import { useNow } from '@/components/discussion/use-now'
import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { Avatar } from '@/components/shell/avatar'
import { Icon } from '@/components/shell/icon'
import { notify } from '@/components/shell/notices'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Place } from '@/domain/command/commands'
import { AssignDialog, type Assigning } from './assign-dialog'
import { dueHere } from './assigned-words'

/** Whose article it is and when it is due, in the bar; whoever may change that presses it. */
export function ArticleAssignment({ stand, place }: { readonly stand: ArticleStand; readonly place: Place }) {
  const { me } = useWorkspace().options
  const { assigneeId, dueAt, state, abilities, isBusy } = useValue(stand, standing => standing)
  const colleagues = useColleagues(abilities.mayNote)
  const now = useNow()
  const [isOpen, setIsOpen] = useState(false)
  const isDone = state === 'signed_off'
  useCommands(place, { assign: { run: () => setIsOpen(true), can: () => abilities.mayMove && !isDone } })
  const name = assigneeId === me.id ? me.name : colleagues.find(({ id }) => id === assigneeId)?.name
  const due = dueAt && !isDone ? dueHere(dueAt, now) : undefined
  const words = [...(name ? [`With ${assigneeId === me.id ? 'you' : name}`] : []), ...(due ? [due.when] : [])].join(
    ', ',
  )
  const shown = (
    <>
      {name && <Avatar name={name} />}
      {due && (
        <span className={due.late ? 'due-late' : undefined}>
          {due.late && <Icon name="warning" />}
          <span className="assignment-words">{due.late ?? due.when.replace(/^due /, '')}</span>
        </span>
      )}
    </>
  )
  if (isDone || !abilities.mayMove) {
    return words && !isDone ? (
      <span className="assignment hide-narrow" title={words}>
        {shown}
        <span className="visually-hidden">{words}</span>
      </span>
    ) : null
  }

  async function save(changes: Assigning) {
    setIsOpen(false)
    if (Object.keys(changes).length === 0) return
    const refusal = await stand.assign(changes)
    if (refusal) notify({ kind: 'problem', message: refusal })
  }

  return (
    <>
      <button
        type="button"
        className="button plain assignment"
        aria-label={`Who and when: ${words || 'nobody, no due time'}${due?.late ? `, ${due.late}` : ''}`}
        title={words || 'Assign, due time'}
        onClick={() => setIsOpen(true)}
      >
        {name || due ? shown : <Icon name="person" />}
      </button>
      <AssignDialog
        title="Who and when"
        me={me.id}
        now={{ assigneeId, dueAt }}
        isBusy={isBusy}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onSave={save}
      />
    </>
  )
}
