'use client'

import { useEffect } from 'react'
import { claimsHere } from './claims-here'
import { itemKey, type PaletteGroup, type PaletteItem } from './palette-items'
import { PaletteOption } from './palette-option'
import type { FoundArticles } from './use-found-articles'

/** What was found, in groups, with the line that Enter takes. */
export function PaletteList({
  id,
  groups,
  active,
  typed,
  articles,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly groups: readonly PaletteGroup[]
  readonly active: PaletteItem | undefined
  readonly typed: string
  readonly articles: FoundArticles
  readonly onPoint: (item: PaletteItem) => void
  readonly onChoose: (item: PaletteItem) => void
}) {
  const activeId = active && `${id}-${itemKey(active)}`
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  return (
    <>
      {/* The field has the focus and moves through the lines: a list of options in groups (WAI-ARIA 1.2, combobox). */}
      <div className="palette-list" id={id} role="listbox" aria-label="Found" tabIndex={-1}>
        {groups.map(({ name, items, more }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of a list of options; a fieldset has no place in one.
          <div key={name} role="group" aria-labelledby={`${id}-group-${at}`}>
            <p className="palette-head" id={`${id}-group-${at}`} role="presentation">
              {name}
              {more > 0 && <span> and {more} more: type on</span>}
            </p>
            {items.map(item => {
              const optionId = `${id}-${itemKey(item)}`
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
                <div
                  key={optionId}
                  id={optionId}
                  role="option"
                  tabIndex={-1}
                  aria-selected={optionId === activeId}
                  className="palette-option"
                  onPointerMove={() => onPoint(item)}
                  // The field keeps the focus.
                  onPointerDown={event => event.preventDefault()}
                  onClick={() => onChoose(item)}
                >
                  <PaletteOption item={item} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <Beside typed={typed} articles={articles} hasItems={groups.length > 0} />
      <p className="visually-hidden" role="status">
        {articles.state === 'searching' ? '' : countInWords(groups)}
      </p>
    </>
  )
}

// What is not a line to choose: that nothing is found, or that the articles cannot be searched.
function Beside({
  typed,
  articles,
  hasItems,
}: {
  readonly typed: string
  readonly articles: FoundArticles
  readonly hasItems: boolean
}) {
  if (articles.state === 'unreachable') {
    return (
      <p className="palette-note">
        The desk cannot be reached, so articles are not searched. {hasItems ? 'What is above works all the same.' : ''}
      </p>
    )
  }
  if (articles.state === 'refused') return <p className="palette-note">{articles.message}</p>
  if (hasItems || typed === '') return null
  if (articles.state === 'searching') return <p className="palette-note">Searching…</p>
  return (
    <p className="palette-note">
      Nothing found for “{typed}”. Try a word of {claimsHere() ? 'the text, a claimant or a tag' : 'a title or a text'}.
    </p>
  )
}

const counted = {
  'Recently used': ['recent action', 'recent actions'],
  Actions: ['action', 'actions'],
  'Claims in this article': ['claim', 'claims'],
  Articles: ['article', 'articles'],
} as const

function countInWords(groups: readonly PaletteGroup[]): string {
  if (groups.length === 0) return 'Nothing found.'
  return `${groups
    .map(({ name, items, more }) => `${items.length + more} ${counted[name][items.length + more === 1 ? 0 : 1]}`)
    .join(', ')}.`
}
