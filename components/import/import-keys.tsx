'use client'

import { useEffect, useEffectEvent } from 'react'
import { submitsForm } from '../claim/form-keys'
import { useCommands } from '../command/use-commands'
import { announce } from '../shell/announce'
import { roleWords } from './role-words'
import { focusedBlock, showBlock } from './show-block'
import type { ImportWork } from './use-import'

/** The preview from the keyboard. */
export function ImportKeys({ work, onSave }: { readonly work: ImportWork; readonly onSave: () => void }) {
  function back() {
    if (work.draft.corrections.done.length === 0) return announce('Nothing to undo.')
    work.undo()
    announce('Correction taken back.')
  }

  function forth() {
    if (work.draft.corrections.undone.length === 0) return announce('Nothing to do again.')
    work.redo()
    announce('Correction made again.')
  }

  function move(by: 1 | -1) {
    const at = focusedBlock()
    const next = at < 0 ? (by === 1 ? 0 : work.blocks.length - 1) : at + by
    showBlock(Math.max(0, Math.min(work.blocks.length - 1, next)))
  }

  function openRole() {
    const select = document.querySelector<HTMLSelectElement>(`[data-block="${focusedBlock()}"] .role-choice select`)
    if (!select) return
    select.focus()
    // Opening it by script is refused where the browser saw no key press; it has the focus all the same.
    if ('showPicker' in select) requestAnimationFrame(() => navigator.userActivation?.isActive && select.showPicker())
  }

  function setAsideOrKeep() {
    const index = focusedBlock()
    const block = work.blocks[index]
    if (!block) return
    const found = work.preview?.blocks[index]?.role
    const role = block.role !== 'residue' ? 'residue' : found && found !== 'residue' ? found : 'paragraph'
    work.correct(index, { role })
    announce(role === 'residue' ? 'Set aside.' : `Kept: ${roleWords[role]}.`)
  }

  useCommands('import', {
    'next-block': () => move(1),
    'previous-block': () => move(-1),
    'block-role': openRole,
    'set-aside': setAsideOrKeep,
    'put-on-desk': onSave,
    undo: back,
    redo: forth,
  })

  // In a field, what every form has: Ctrl or ⌘ Enter sends it, Esc leaves the menu of roles for its block.
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    if (event.key === 'Escape' && isIn(event.target, '.block select')) return showBlock(focusedBlock())
    if (!submitsForm(event) || !isIn(event.target, 'input, textarea, select')) return
    event.preventDefault()
    onSave()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return null
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.matches(selector)
}
