'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { announce } from '../shell/announce'
import { ImportKeysDialog } from './import-keys-dialog'
import { roleWords } from './role-words'
import { focusedBlock, showBlock } from './show-block'
import type { ImportWork } from './use-import'

/** The preview from the keyboard. */
export function ImportKeys({ work, onSave }: { readonly work: ImportWork; readonly onSave: () => void }) {
  const [isHelpOpen, setIsHelpOpen] = useState(false)

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || document.querySelector('dialog[open], [popover]:popover-open')) return
    if (event.ctrlKey || event.metaKey) return command(event)
    if (event.key === 'Escape' && isIn(event.target, '.block select')) return showBlock(focusedBlock())
    if (isIn(event.target, 'input, textarea, select')) return
    const act = keys[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  })

  function command(event: KeyboardEvent) {
    const key = event.key.toLowerCase()
    if (key === 'enter') onSave()
    else if (isIn(event.target, 'input, textarea')) return
    else if (key === 'z' && !event.shiftKey) back()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) forth()
    else return
    event.preventDefault()
  }

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

  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    j: () => move(1),
    k: () => move(-1),
    r: openRole,
    x: setAsideOrKeep,
    '?': () => setIsHelpOpen(true),
  }

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return <ImportKeysDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.matches(selector)
}
