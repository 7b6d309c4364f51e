'use client'

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Icon } from '@/components/shell/icon'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagOrder, tagWords } from '@/components/shell/tag-words'
import { placeTagBar } from './place-tag-bar'
import { useWorkspace } from './workspace-context'

/** The bar at selected words. It is always there and only moved: nothing renders while words are being selected. */
export function TagBar() {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const place = () => bar.current && placeTagBar(bar.current, workspace)
    place()
    return workspace.subscribe(place)
  }, [workspace])

  return (
    <div
      ref={bar}
      className="tagbar"
      role="toolbar"
      aria-label="Tag the selected words"
      aria-orientation="horizontal"
      data-away=""
      onKeyDown={event => moveIn(event, () => workspace.viewer?.focus())}
      // The selection stays while a button is pressed.
      onPointerDown={event => event.preventDefault()}
    >
      {tagOrder.map((tag, position) => (
        <button
          key={tag}
          type="button"
          data-tag={tag}
          tabIndex={position === 0 ? 0 : -1}
          aria-keyshortcuts={shortcut(`tag-${tag}`)?.aria}
          onClick={() => workspace.tag(tag)}
        >
          <TagGlyph tag={tag} />
          {tagWords[tag]}
          <KeysOf command={`tag-${tag}`} />
        </button>
      ))}
      <span className="rule" />
      <button
        type="button"
        tabIndex={-1}
        aria-keyshortcuts={shortcut('evidence')?.aria}
        onClick={() => workspace.pinEvidence()}
      >
        <Icon name="evidence" />
        Evidence
        <KeysOf command="evidence" />
      </button>
    </div>
  )
}

// A toolbar is one stop of the Tab key; the arrows go through it (WAI-ARIA authoring practices).
function moveIn(event: KeyboardEvent<HTMLDivElement>, leave: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault()
    leave()
    return
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex(one => one.matches(':focus'))
  const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
  const steps: Readonly<Record<string, number>> = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }
  const step = steps[event.key]
  const target =
    event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? undefined : at + step
  if (target === undefined) return
  event.preventDefault()
  buttons.at(target % buttons.length)?.focus()
}
