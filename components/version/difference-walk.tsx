'use client'

import { useState } from 'react'
import { useCommands } from '../command/use-commands'
import { announce } from '../shell/announce'
import { Icon } from '../shell/icon'

/** The way from difference to difference, by key or by button; each is shown and told in words. */
export function DifferenceWalk({ told }: { readonly told: readonly string[] }) {
  const [current, setCurrent] = useState(0)

  function go(by: 1 | -1) {
    if (told.length === 0) return announce('The two texts are the same.')
    const next = current === 0 ? (by === 1 ? 1 : told.length) : current + by
    if (next < 1 || next > told.length) return announce(by === 1 ? 'That was the last one.' : 'That was the first one.')
    setCurrent(next)
    show(next)
    announce(`${next} of ${told.length}. ${told[next - 1]}`)
  }

  useCommands('compare', { 'next-difference': () => go(1), 'previous-difference': () => go(-1) })

  return told.length === 0 ? null : (
    <div className="difference-walk" role="toolbar" aria-label="Differences">
      <button type="button" className="icon-button" aria-label="Previous difference" onClick={() => go(-1)}>
        <Icon name="up" />
      </button>
      <span className="tabular">
        {current === 0 ? told.length : `${current} of ${told.length}`}
        <span className="visually-hidden"> differences</span>
      </span>
      <button type="button" className="icon-button" aria-label="Next difference" onClick={() => go(1)}>
        <Icon name="down" />
      </button>
    </div>
  )
}

// A moved passage is shown at its new place, where it is read on.
function show(number: number): void {
  for (const element of document.querySelectorAll('[data-here]')) element.removeAttribute('data-here')
  const parts = [...document.querySelectorAll(`[data-difference="${number}"], [data-of-difference="${number}"]`)]
  for (const part of parts) part.setAttribute('data-here', '')
  const shown = parts.filter(part => part.getClientRects().length > 0)
  const place =
    shown.find(part => part.matches('[data-kind="moved-to"], [data-kind="added"]')) ??
    shown.find(part => part.matches('[data-difference]')) ??
    shown[0]
  place?.scrollIntoView({ block: 'center' })
}
