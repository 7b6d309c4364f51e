'use client'

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icon'

// Whoever is asked to write something can begin at once; else the focus is where the browser puts it, on Close.
const firstField = '.dialog-body :is(select, textarea, input:not([type="checkbox"], [type="radio"], [readonly]))'

/** A modal dialog on the native element: focus stays inside, Esc and a press beside it close, focus goes back. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  readonly footer?: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (isOpen && !element?.open) {
      element?.showModal()
      element?.querySelector<HTMLElement>(firstField)?.focus()
    }
    if (!isOpen && element?.open) element.close()
  }, [isOpen])

  function pressed(event: MouseEvent) {
    // The dialog's own box is all padding-free content, so a press on the element itself is one on the backdrop.
    if (event.target === dialog.current) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; the press beside it is an extra for the pointer.
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose} onClick={pressed}>
      <div className="dialog-sheet">
        {/* No header and footer elements: in a bar they would be landmarks of the page. */}
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {isOpen && <div className="dialog-body">{children}</div>}
        {isOpen && footer && <div className="dialog-foot">{footer}</div>}
      </div>
    </dialog>
  )
}
