'use client'

import { useSyncExternalStore } from 'react'
import { announcedNow, watchAnnounced } from './announce'

/** Where `announce` speaks. One on a page, in the layout. */
export function LiveRegion() {
  const said = useSyncExternalStore(watchAnnounced, announcedNow, () => '')
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
