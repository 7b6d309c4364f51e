'use client'

import { useState } from 'react'
import type { ArticleSummary } from '../../domain/article/article'
import type { PersonId } from '../../domain/ids'
import type { AssignDialog, Assigning } from '../assign/assign-dialog'
import { Icon } from '../shell/icon'
import { Menu } from '../shell/menu'
import { MenuItem } from '../shell/menu-item'
import { notify } from '../shell/notices'
import { useSending } from '../shell/use-sending'

/** What can be done with an article from the desk. */
export function RowMenu({
  article,
  me,
}: {
  readonly article: Pick<ArticleSummary, 'id' | 'title' | 'revision' | 'assigneeId' | 'dueAt'>
  readonly me: PersonId
}) {
  const { send, isBusy } = useSending()
  const [Dialog, setDialog] = useState<typeof AssignDialog>()
  const [isOpen, setIsOpen] = useState(false)
  const { id, title, revision, assigneeId, dueAt } = article

  async function open() {
    try {
      const { AssignDialog } = await import('../assign/assign-dialog')
      setDialog(() => AssignDialog)
      setIsOpen(true)
    } catch {
      notify({ kind: 'problem', message: 'The desk cannot be reached. Try again in a moment.' })
    }
  }

  async function save(body: Assigning) {
    setIsOpen(false)
    if (Object.keys(body).length === 0) return
    await send({ method: 'PATCH', path: `/articles/${id}`, body, expected: revision }, 'Saved.')
  }

  return (
    <>
      <Menu name={`More for ${title}`} className="icon-button small" trigger={<Icon name="more" />}>
        <MenuItem icon="person" isDisabled={isBusy} onChoose={open}>
          Assign, due time
        </MenuItem>
        <MenuItem icon="review" href={`/articles/${id}/review`}>
          Review
        </MenuItem>
        <MenuItem icon="document" href={`/articles/${id}/report`}>
          Report
        </MenuItem>
      </Menu>
      {Dialog && (
        <Dialog
          title={`Who and when: ${title}`}
          me={me}
          now={{ assigneeId, dueAt }}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          onSave={save}
        />
      )}
    </>
  )
}
