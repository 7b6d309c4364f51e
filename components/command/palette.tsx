'use client'

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Icon } from '../shell/icon'
import { claimsHere } from './claims-here'
import { ClaimSearch } from './find-words'
import { perform, possibleNow } from './offers'
import { itemKey, type PaletteItem, paletteGroups } from './palette-items'
import { PaletteList } from './palette-list'
import { recentArticles, recentCommands, rememberCommand } from './recents'
import { useFoundArticles } from './use-found-articles'

/** Everything that can be done or gone to, found by typing. A dialog on the native element: Esc gives the focus back. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (isOpen && !element?.open) element?.showModal()
    if (!isOpen && element?.open) element.close()
  }, [isOpen])

  // Closed at once, so that the focus is back where it was before anything is done there.
  function choose(item: PaletteItem) {
    dialog.current?.close()
    follow(item)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; the press beside it is an extra for the pointer.
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Find an action, an article or a claim"
      onClose={onClose}
      onClick={(event: MouseEvent) => event.target === dialog.current && onClose()}
    >
      {isOpen && <Finder onChoose={choose} onClose={onClose} />}
    </dialog>
  )
}

function follow(item: PaletteItem): void {
  if (item.kind === 'claim') claimsHere()?.show(item.claim.id)
  // A whole new page: what a page guards, it guards on leaving.
  else if (item.kind === 'article') location.assign(`/articles/${item.article.id}`)
  else {
    rememberCommand(item.id)
    perform(item.id)
  }
}

function Finder({
  onChoose,
  onClose,
}: {
  readonly onChoose: (item: PaletteItem) => void
  readonly onClose: () => void
}) {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { groups, items, articles } = useFound(typed)
  const active = items[Math.min(at, items.length - 1)]

  function pressed(event: KeyboardEvent) {
    // Enter that ends a word of an input method is not meant for us.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    const isMod = event.ctrlKey || event.metaKey
    if (isMod && event.key.toLowerCase() === 'k') onClose()
    else if (event.key === 'Enter') {
      if (active) onChoose(active)
    } else {
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
      if (next === undefined || isMod || event.altKey || items.length === 0) return
      const isStep = Math.abs(next - at) === 1
      setAt(isStep ? (next + items.length) % items.length : Math.max(0, Math.min(items.length - 1, next)))
    }
    event.preventDefault()
  }

  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Find an action, an article or a claim"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && `${listId}-${itemKey(active)}`}
          placeholder="An action, an article or a claim"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={pressed}
          // biome-ignore lint/a11y/noAutofocus: a dialog that is opened to type in begins in its field.
          autoFocus
        />
        <button type="button" className="button plain" onClick={onClose}>
          Esc
        </button>
      </div>
      <PaletteList
        id={listId}
        groups={groups}
        active={active}
        typed={typed.trim()}
        articles={articles}
        onPoint={item => setAt(items.indexOf(item))}
        onChoose={onChoose}
      />
    </>
  )
}

// Read once for an opening: what is under the palette does not move the lines of it.
function useFound(typed: string) {
  const [standing] = useState(() => {
    const here = claimsHere()
    return {
      possible: possibleNow().filter(id => id !== 'palette'),
      claims: here && new ClaimSearch(here.claims(), ({ id }) => here.numberOf(id)),
      recent: { commands: recentCommands(), articles: recentArticles().filter(isElsewhere) },
    }
  })
  const articles = useFoundArticles(typed)
  // At once, not when there is time: Enter right after a letter means what was typed.
  const groups = useMemo(() => paletteGroups({ typed, articles, ...standing }), [typed, articles, standing])
  const items = useMemo(() => groups.flatMap(group => group.items), [groups])
  return { groups, items, articles }
}

function isElsewhere({ id }: { readonly id: string }): boolean {
  return !location.pathname.startsWith(`/articles/${id}`)
}
