'use client'

import { later } from '@/components/shell/later'
import type { MarginLayout } from './margin-layout'
import { useWorkspaceState } from './workspace-context'

const BothEnds = later(async () => (await import('./both-ends')).BothEnds)

/** Handles at both ends of the selected claim, to change which words it covers. */
export function SpanHandles({ layout }: { readonly layout: MarginLayout }) {
  const selected = useWorkspaceState(state => state.selected)
  const hasLive = useWorkspaceState(state => state.live !== null)
  return selected === null || hasLive ? null : <BothEnds key={selected} id={selected} layout={layout} />
}
