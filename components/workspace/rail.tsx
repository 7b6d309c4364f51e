'use client'

import { useEffect, useMemo, useRef } from 'react'
import { Icon } from '@/components/shell/icon'
import { Filters } from './filters'
import type { Section } from './outline'
import { Outline } from './outline-list'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** Outline and filters beside the text; on a narrow screen a drawer over it. */
export function Rail({ sections }: { readonly sections: readonly Section[] }) {
  const workspace = useWorkspace()
  const isOpen = useWorkspaceState(state => state.isRailOpen)
  const rail = useRef<HTMLElement>(null)
  const content = useMemo(
    () => (
      <>
        <Outline sections={sections} />
        <Filters />
      </>
    ),
    [sections],
  )

  useEffect(() => {
    if (!isOpen) return
    const opener = document.activeElement
    rail.current?.querySelector('button')?.focus()
    return () => {
      const isLost = rail.current?.contains(document.activeElement) || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus()
    }
  }, [isOpen])

  return (
    <>
      {isOpen && (
        <button
          type="button"
          className="rail-veil"
          tabIndex={-1}
          aria-label="Close the outline"
          onClick={() => workspace.set({ isRailOpen: false })}
        />
      )}
      <aside ref={rail} className="rail" aria-label="Outline and filters" data-open={isOpen ? '' : undefined}>
        <header>
          <h2>Outline</h2>
          <button
            type="button"
            className="icon-button only-narrow"
            aria-label="Close the outline"
            onClick={() => workspace.set({ isRailOpen: false })}
          >
            <Icon name="close" />
          </button>
        </header>
        {content}
      </aside>
    </>
  )
}
