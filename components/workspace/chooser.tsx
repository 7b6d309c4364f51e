'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagWords } from '@/components/shell/tag-words'
import { useWorkspace, useWorkspaceState } from './workspace-context'
import type { Choice } from './workspace-state'

/** Several claims under one press: the list of them, beside the pointer. */
export function Chooser() {
  const choice = useWorkspaceState(state => state.choice)
  return choice && <ChooserMenu choice={choice} />
}

function ChooserMenu({ choice }: { readonly choice: Choice }) {
  const workspace = useWorkspace()
  const index = useWorkspaceState(state => state.index)
  const selected = useWorkspaceState(state => state.selected)
  const menu = useRef<HTMLDivElement>(null)
  const claims = choice.claims.flatMap(id => index.get(id) ?? [])

  useEffect(() => {
    const element = menu.current
    if (!element) return
    placeAt(element, choice)
    if (choice.takesFocus) element.querySelector('button')?.focus()
    const close = () => workspace.set({ choice: null })
    const pressed = (event: PointerEvent) => {
      const isInside = event.target instanceof Node && element.contains(event.target)
      const isText = event.target instanceof Element && event.target.closest('#text')
      if (!isInside && !isText) close()
    }
    window.addEventListener('scroll', close, { passive: true })
    document.addEventListener('pointerdown', pressed)
    return () => {
      window.removeEventListener('scroll', close)
      document.removeEventListener('pointerdown', pressed)
    }
  }, [choice, workspace])

  function choose(id: string) {
    workspace.select(id, { open: true })
    workspace.viewer?.focus()
  }

  return (
    <div
      ref={menu}
      className="menu chooser"
      role="menu"
      tabIndex={-1}
      aria-label="Claims at these words"
      onKeyDown={event => moveIn(event)}
    >
      {claims.map(({ id, tag, anchor }) => (
        <button
          key={id}
          type="button"
          role="menuitemradio"
          aria-checked={id === selected}
          className="menu-item"
          onClick={() => choose(id)}
          onPointerEnter={() => workspace.hover(id)}
          onPointerLeave={() => workspace.hover(null)}
        >
          <TagGlyph tag={tag} />
          <span className="visually-hidden">
            Claim {index.numberOf(id)}, {tagWords[tag]}:{' '}
          </span>
          <span className="truncate">{anchor.exact}</span>
        </button>
      ))}
    </div>
  )
}

function placeAt(menu: HTMLElement, { x, y }: Choice): void {
  const room = document.documentElement.clientWidth - menu.offsetWidth - 8
  menu.style.left = `${Math.max(8, Math.min(x, room))}px`
  const below = y + 6
  const fits = below + menu.offsetHeight < innerHeight - 40
  menu.style.top = `${fits ? below : Math.max(8, y - menu.offsetHeight - 36)}px`
}

function moveIn(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')]
  const at = items.findIndex(one => one.matches(':focus'))
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (target === undefined) return
  event.preventDefault()
  items.at(target % items.length)?.focus()
}
