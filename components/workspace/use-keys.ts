'use client'

import { useEffect } from 'react'
import { notify } from '@/components/shell/notices'
import { areKeysOn } from './key-setting'
import { bindingOf, type Command } from './keys'
import type { Workspace } from './workspace'

/** Hears the keys of the workspace wherever the focus is, except where somebody writes. */
export function useKeys(workspace: Workspace, whyLocked: () => string | undefined): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const binding = event.defaultPrevented || event.isComposing ? undefined : bindingOf(event)
      if (!binding || !isFor(event.target, binding.inTextOnly)) return
      // One character on its own is a shortcut that a person can switch off (WCAG 2.2, 2.1.4).
      if (binding.key.length === 1 && binding.key !== '?' && !areKeysOn()) return
      if (binding.forCheckers && !workspace.get().mayCheck) return sayWhy(whyLocked())
      event.preventDefault()
      obey(workspace, binding.command)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [workspace, whyLocked])
}

function sayWhy(reason: string | undefined): void {
  if (reason) notify({ kind: 'problem', message: reason })
}

function obey(workspace: Workspace, command: Command): void {
  switch (command.do) {
    case 'tag':
      workspace.tag(command.tag)
      break
    case 'step':
      workspace.step(command.step)
      break
    case 'next':
    case 'previous':
      workspace.move(command.do)
      break
    case 'open':
      workspace.open()
      break
    case 'close':
      workspace.close()
      break
    case 'evidence':
      workspace.pinEvidence()
      break
    case 'note':
      workspace.note()
      break
    case 'change-span':
      workspace.changeSpan()
      break
    case 'remove':
      workspace.remove()
      break
    case 'text':
      workspace.viewer?.focus()
      break
    case 'help':
      workspace.set({ isHelpOpen: true })
      break
  }
}

function isFor(target: EventTarget | null, inTextOnly: boolean | undefined): boolean {
  if (!(target instanceof HTMLElement)) return true
  const isText = target.closest('#text') !== null
  if (!isText && (target.isContentEditable || target.matches('input, textarea, select'))) return false
  if (target.closest('dialog, [popover]')) return false
  return !inTextOnly || isText || target === document.body
}
