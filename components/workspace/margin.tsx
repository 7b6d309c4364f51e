'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { ClaimList } from './claim-list'
import { MarginClaim } from './margin-claim'
import type { MarginLayout } from './margin-layout'
import { useWorkspace } from './workspace-context'

/** Claims beside their lines: only those near the screen, and the open one. */
export function Margin({ layout }: { readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const chips = useSyncExternalStore(
    layout.subscribe,
    () => layout.get().chips,
    () => layout.get().chips,
  )

  // The bars may grow to two rows, and the card with what is in it.
  useEffect(() => {
    const watch = new ResizeObserver(layout.later)
    const margin = document.getElementById('margin')
    if (margin) watch.observe(margin)
    return () => watch.disconnect()
  }, [layout])

  return (
    <aside className="margin" id="margin" aria-label="Claims">
      <ol aria-label="Claims on the screen" onPointerLeave={() => workspace.hover(null)}>
        {chips.map(chip => (
          <MarginClaim key={chip.id} chip={chip} layout={layout} />
        ))}
      </ol>
      <ClaimList />
    </aside>
  )
}
