'use client'

import { useRouter } from 'next/navigation'
import { useCommands } from '../command/use-commands'
import { ModifierKey } from '../shell/modifier-key'
import { notify } from '../shell/notices'
import { bringInText } from './bring-in'
import { previewPath } from './preview-path'

/** Brings in what the person copied; where the browser does not hand it over, it says which keys do. */
export function PasteText() {
  const router = useRouter()

  async function paste() {
    const text = await readClipboard()
    if (text === undefined) {
      return notify({
        kind: 'problem',
        message: 'This browser keeps the clipboard to itself. Press Ctrl or ⌘ and V instead.',
      })
    }
    bringInText(text, () => router.push(previewPath))
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
async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard?.readText()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
