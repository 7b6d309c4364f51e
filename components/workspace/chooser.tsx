'use client'

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagWords } from '@/components/shell/tag-words'
import type { Offset } from '@/domain/text/offset'
import type { Viewer } from '@/editor/viewer-types'
import { useWorkspace, useWorkspaceState } from './workspace-context'
import type { Choice } from './workspace-state'

/** Several claims under one press: the list of them, beside the pointer. */
export function Chooser({ choice }: { readonly choice: Choice }) {
  const workspace = useWorkspace()
  const index = useWorkspaceState(state => state.index)
  const selected = useWorkspaceState(state => state.selected)
  const menu = useRef<HTMLDivElement>(null)
  const claims = choice.claims.flatMap(id => index.get(id) ?? [])

  useLayoutEffect(() => {
    const element = menu.current
    if (!element) return
    const close = () => workspace.set({ choice: null })
    const place = () => placeAt(element, choice.at, workspace.viewer) || close()
    const pressed = (event: PointerEvent) => {
      const isInside = event.target instanceof Node && element.contains(event.target)
      const isText = event.target instanceof Element && event.target.closest('#text')
      if (!isInside && !isText) close()
    }
    place()
    if (choice.takesFocus) element.querySelector('button')?.focus({ preventScroll: true })
    // The open card may push the words away; the list stays with them for as long as they are on the screen.
    window.addEventListener('scroll', place, { passive: true })
    document.addEventListener('pointerdown', pressed)
    return () => {
      window.removeEventListener('scroll', place)
      document.removeEventListener('pointerdown', pressed)
      if (element.contains(document.activeElement)) workspace.viewer?.focus()
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
      onKeyDown={event => {
        if (event.key === 'Tab') workspace.set({ choice: null })
        else moveIn(event)
      }}
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

// Under the character, or above it where the screen ends. False where the character is not on the screen.
function placeAt(menu: HTMLElement, at: Offset, viewer: Viewer | null): boolean {
  const box = viewer?.boxes({ start: at, end: at + 1 })[0]
  if (!box || box.bottom < 0 || box.top > innerHeight) return false
  const room = document.documentElement.clientWidth - menu.offsetWidth - 8
  menu.style.left = `${Math.max(8, Math.min(box.left, room))}px`
  const below = box.bottom + 6
  const fits = below + menu.offsetHeight < innerHeight - 40
  menu.style.top = `${fits ? below : Math.max(8, box.top - menu.offsetHeight - 10)}px`
  return true
}

function moveIn(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')]
  const at = items.findIndex(one => one.matches(':focus'))
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (target === undefined) return
  event.preventDefault()
  items.at(target % items.length)?.focus()
}
