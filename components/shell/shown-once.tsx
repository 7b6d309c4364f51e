'use client'

import { useId, useRef } from 'react'
import { Icon } from './icon'
import { notify } from './notices'

/** Something secret that is shown this once, with a button that copies it. */
export function ShownOnce({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)

  async function copy() {
    field.current?.select()
    const isCopied = await writeClipboard(value)
    notify(
      isCopied
        ? { kind: 'done', message: `${label} copied.` }
        : { kind: 'problem', message: 'This browser keeps the clipboard to itself. Press Ctrl or ⌘ and C.' },
    )
  }

  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <div className="shown-once">
        <input ref={field} id={id} className="field" readOnly value={value} onFocus={event => event.target.select()} />
        <button type="button" className="button primary" onClick={copy}>
          <Icon name="copy" />
          Copy
        </button>
      </div>
    </div>
  )
}

// Refused or not there on plain http: both mean that only the keys work.
async function writeClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
