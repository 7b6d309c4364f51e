'use client'

import { useEffect } from 'react'
import { areKeysOn } from '@/components/workspace/key-setting'
import { type BoardCommand, boardKeyOf } from './board-keys'
import type { ReviewBoard } from './review-board'

/** Hears the keys of the board wherever the focus is, except where somebody writes. */
export function useBoardKeys(board: ReviewBoard, mayReview: () => boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const found = event.defaultPrevented || event.isComposing ? undefined : boardKeyOf(event)
      if (!found || event.repeat || isWriting(event.target)) return
      if (found.forEditors && !mayReview()) return
      // One character on its own is a shortcut that a person can switch off (WCAG 2.2, 2.1.4).
      if (found.key.length === 1 && found.key !== '?' && !areKeysOn()) return
      event.preventDefault()
      commands[found.command](board)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [board, mayReview])
}

const commands: Readonly<Record<BoardCommand, (board: ReviewBoard) => void>> = {
  next: board => board.move(1),
  previous: board => board.move(-1),
  approve: board => board.approve(),
  return: board => board.beginReturn(),
  'take-back': board => board.takeBack(),
  ask: board => board.ask(),
  later: board => board.putOff(),
  note: board => board.note(),
  pick: board => board.pick(),
  'pick-clear': board => board.pickGroup('clear'),
  'approve-picked': board => board.approvePicked(),
  close: board => board.close(),
  help: board => board.set({ isHelpOpen: true }),
}

// A ticked box is no place to write in: its letters stay keys.
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog, [popover]')) return true
  return target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]')
}
