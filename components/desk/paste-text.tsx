'use client'

import { useRouter } from 'next/navigation'
import { useCommands } from '../command/use-commands'
import type { Pasted } from '../import/pasted-copy'
import { ModifierKey } from '../shell/modifier-key'
import { notify } from '../shell/notices'
import { bringInPasted } from './bring-in'
import { previewPath } from './preview-path'

/** Brings in what the person copied; where the browser does not hand it over, it says which keys do. */
export function PasteText() {
  const router = useRouter()

  async function paste() {
    const pasted = await readClipboard()
    if (pasted === undefined) {
      return notify({
        kind: 'problem',
        message: 'This browser keeps the clipboard to itself. Press Ctrl or ⌘ and V instead.',
      })
    }
    bringInPasted(pasted, () => router.push(previewPath))
  }

  useCommands('everywhere', { 'paste-text': () => void paste() })

  return (
    <button type="button" className="button" onClick={paste}>
      Paste text
      <span className="keycaps" aria-hidden="true">
        <ModifierKey />
        <kbd>V</kbd>
      </span>
    </button>
  )
}

// Refused or not there on plain http: both mean that only the keys work.
async function readClipboard(): Promise<Pasted | undefined> {
  try {
    const clipboard = navigator.clipboard
    if (!clipboard) return undefined
    if (!('read' in clipboard)) return { text: await navigator.clipboard.readText(), html: '' }
    const items = await clipboard.read()
    return { text: await wordsIn(items, 'text/plain'), html: await wordsIn(items, 'text/html') }
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

async function wordsIn(items: ClipboardItems, type: string): Promise<string> {
  const item = items.find(({ types }) => types.includes(type))
  return item ? (await item.getType(type)).text() : ''
}
