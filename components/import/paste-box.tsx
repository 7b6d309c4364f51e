'use client'

import { type KeyboardEvent, useState } from 'react'
import { ChooseFile } from '../desk/choose-file'
import { ModifierKey } from '../shell/modifier-key'
import { TextareaField } from '../shell/textarea-field'
import { keepPendingCopy } from './pending-copy'

/** Where the words of an article are pasted. `text` is what was there before. */
export function PasteBox({ text = '' }: { readonly text?: string }) {
  const [words, setWords] = useState(text)
  const [error, setError] = useState<string>()

  function preview() {
    if (words.trim() === '') return setError('There are no words here yet. Paste the article’s text first.')
    keepPendingCopy({ content: new Blob([words], { type: 'text/plain;charset=utf-8' }) })
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
        label="Text of the article"
        rows={14}
        dir="auto"
        value={words}
        error={error}
        onChange={event => {
          setWords(event.target.value)
          setError(undefined)
        }}
        onKeyDown={pressed}
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
