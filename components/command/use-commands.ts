'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CommandId, Place } from '@/domain/command/commands'
import { type Offer, type Offers, offer } from './offers'

/**
 * Offers commands while the component stands: their keys work and the palette lists them. The functions may be new with every
 * render; which commands there are may not.
 */
export function useCommands(place: Place, offers: Offers): void {
  const latest = useLatest(offers)
  useEffect(() => {
    const ids = Object.keys(latest.current) as CommandId[] // The keys of Offers, as its type has them.
    const standing = Object.fromEntries(ids.map(id => [id, following(() => latest.current[id])]))
    return offer(place, standing)
  }, [place, latest])
}

function following(now: () => Offer | (() => void) | undefined): Offer {
  return {
    run: () => {
      const current = now()
      if (typeof current === 'function') current()
      else current?.run()
    },
    can: () => {
      const current = now()
      return current === undefined || typeof current === 'function' ? current !== undefined : (current.can?.() ?? true)
    },
    suits: () => {
      const current = now()
      return typeof current === 'function' || (current?.suits?.() ?? true)
    },
  }
}

function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
