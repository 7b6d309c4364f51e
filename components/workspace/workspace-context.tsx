'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Workspace } from './workspace'
import type { WorkspaceState } from './workspace-state'

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('This component stands outside the workspace')
  return workspace
}

/** Whether claims may be changed now: the role allows it, and the article is not signed off. */
export function useMayCheck(): boolean {
  return useWorkspaceState(state => state.mayCheck)
}

/** A part of the workspace's state. `pick` must give the same value for the same state: the component renders when it differs. */
export function useWorkspaceState<Part>(pick: (state: WorkspaceState) => Part): Part {
  const { subscribe, get } = useWorkspace()
  const now = () => pick(get())
  return useSyncExternalStore(subscribe, now, now)
}
