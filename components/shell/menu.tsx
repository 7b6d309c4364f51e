'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

/** A button that opens a menu under itself, or over itself in the lower half of the screen. Arrow keys move, Enter chooses, Esc or a press elsewhere closes. */
export function Menu({
  name,
  trigger,
  className = 'icon-button',
  children,
}: {
  readonly name: string
  readonly trigger: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)

  function place() {
    const box = button.current?.getBoundingClientRect()
    if (!box || !list.current) return
    const isRightHalf = box.left + box.width / 2 > innerWidth / 2
    const isLowerHalf = box.top + box.height / 2 > innerHeight / 2
    list.current.style.top = isLowerHalf ? 'auto' : `${box.bottom + 4}px`
    list.current.style.bottom = isLowerHalf ? `${document.documentElement.clientHeight - box.top + 4}px` : 'auto'
    list.current.style.left = isRightHalf ? 'auto' : `${box.left}px`
    list.current.style.right = isRightHalf ? `${document.documentElement.clientWidth - box.right}px` : 'auto'
  }

  function opened(state: string) {
    setIsOpen(state === 'open')
    if (state === 'open') itemsOf(list.current)[0]?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className="menu"
        role="menu"
        tabIndex={-1}
        aria-label={name}
        onBeforeToggle={place}
        onToggle={event => opened(event.newState)}
        onKeyDown={event => moveIn(list.current, event)}
        onClick={() => list.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  )
}

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])]
}

function moveIn(list: HTMLElement | null, event: KeyboardEvent): void {
  const items = itemsOf(list)
  const at = items.findIndex(item => item.matches(':focus'))
  const target = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (event.key === 'Tab') list?.hidePopover()
  if (target === undefined) return
  event.preventDefault()
  items[target]?.focus()
}
