'use client'

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { ChooseFile } from '../desk/choose-file'
import { ModifierKey } from '../shell/modifier-key'
import { TextareaField } from '../shell/textarea-field'
import { pastedCopy } from './pasted-copy'
import { keepPendingCopy } from './pending-copy'

/** Where the words of an article are pasted. `text` is what was there before. */
export function PasteBox({ text = '' }: { readonly text?: string }) {
  const [words, setWords] = useState(text)
  const [error, setError] = useState<string>()

  function preview() {
    const copy = pastedCopy({ text: words, html: '' })
    if (copy) keepPendingCopy(copy)
    else setError('There are no words here yet. Paste the article’s text or its web address first.')
  }

  // A field keeps words alone: rich text goes on as it is, unless it is put between words that are there.
  function pasted(event: ClipboardEvent) {
    const html = event.clipboardData.getData('text/html')
    const copy = pastedCopy({ text: event.clipboardData.getData('text/plain'), html })
    if (words.trim() !== '' || copy?.kind !== 'words' || copy.format !== 'html') return
    event.preventDefault()
    keepPendingCopy(copy)
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    preview()
  }

  return (
    <form
      id="blocks"
      className="paste-box"
      onSubmit={event => {
        event.preventDefault()
        preview()
      }}
    >
      <TextareaField
        label="Text of the article, or its web address"
        rows={14}
        dir="auto"
        value={words}
        error={error}
        onChange={event => {
          setWords(event.target.value)
          setError(undefined)
        }}
        onKeyDown={pressed}
        onPaste={pasted}
      />
      <div className="actions">
        <button type="submit" className="button primary">
          See how it is understood
          <span className="keycaps" aria-hidden="true">
            <ModifierKey />
            <kbd>↵</kbd>
          </span>
        </button>
        <ChooseFile className="button" />
      </div>
    </form>
  )
}
