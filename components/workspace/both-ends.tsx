'use client'

import { useEffect, useRef } from 'react'
import type { ClaimId } from '@/domain/ids'
import type { Span } from '@/domain/text/offset'
import type { MarginLayout } from './margin-layout'
import { placeHandle } from './place-handle'
import { SpanHandle } from './span-handle'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** A handle at each end of a claim, kept where the ends are. */
export function BothEnds({ id, layout }: { readonly id: ClaimId; readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const isChanging = useWorkspaceState(state => state.isChangingSpan)
  const isShown = useWorkspaceState(state => state.isChangingSpan || state.hovered === id)
  const start = useRef<HTMLButtonElement>(null)
  const end = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    let frame = 0
    const place = () => {
      frame = 0
      const span = workspace.get().index.get(id)?.span
      if (!span || !workspace.viewer) return
      if (start.current) placeHandle(start.current, workspace.viewer.lineBox(span) && workspace.viewer, span, 'start')
      if (end.current) placeHandle(end.current, workspace.viewer.lineBox(span) && workspace.viewer, span, 'end')
    }
    // Asking where words stand lays the page out: once a frame, never inside a key press.
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(place)
    }
    ask()
    // What happens to other claims, or to this one's checks, moves no words.
    let known: Span | undefined
    const follow = () => {
      const span = workspace.get().index.get(id)?.span
      if (span?.start === known?.start && span?.end === known?.end) return
      known = span
      ask()
    }
    const stops = [workspace.subscribe(follow), layout.subscribe(ask)]
    const resized = new ResizeObserver(ask)
    const text = document.getElementById('text')
    if (text) resized.observe(text)
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
      resized.disconnect()
    }
  }, [workspace, layout, id])

  useEffect(() => {
    if (isChanging) end.current?.focus()
  }, [isChanging])

  return (
    <>
      <SpanHandle ref={start} id={id} edge="start" isShown={isShown} />
      <SpanHandle ref={end} id={id} edge="end" isShown={isShown} />
    </>
  )
}
