'use client'

import { type FormEvent, type ReactNode, useId } from 'react'
import { Dialog } from '../shell/dialog'

/** A dialog with a form in it and the two buttons that end it. */
export function FormDialog({
  title,
  send,
  isBusy,
  isOpen,
  onClose,
  onSubmit,
  children,
}: {
  readonly title: string
  /** The name of the button that sends. */
  readonly send: string
  readonly isBusy: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSubmit: (values: FormData) => void
  readonly children: ReactNode
}) {
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!isBusy) onSubmit(new FormData(event.currentTarget))
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      footer={
        <>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" form={id} className="button primary" disabled={isBusy}>
            {isBusy ? 'Sending…' : send}
          </button>
        </>
      }
    >
      <form id={id} className="dialog-form" method="post" noValidate onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  )
}
