'use client'

import { useShortcuts } from '@/components/command/keymap'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'

/** How many claims are lost, for as long as one is, wherever one reads; it leads to them. */
export function LostCount() {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const count = useWorkspaceState(({ index }) => index.lost.length)
  const isOpen = useWorkspaceState(({ tray }) => tray !== null)
  if (count === 0) return null
  return (
    <button
      type="button"
      className="link unsent"
      aria-expanded={isOpen}
      aria-keyshortcuts={shortcut('go-to-lost')?.aria}
      onClick={() => (isOpen ? workspace.closeTray() : workspace.openTray())}
    >
      {count === 1 ? '1 lost claim' : `${count} lost claims`}
    </button>
  )
}
