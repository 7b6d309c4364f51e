'use client'

import { type KeyboardEvent, type PointerEvent, type Ref, useEffect, useRef } from 'react'
import type { ClaimId } from '@/domain/ids'
import type { Offset, Span } from '@/domain/text/offset'
import { type Edge, stepEdge } from './step-edge'
import { useWorkspace, useWorkspaceState } from './workspace-context'

// A pause after the last step, then what was tried out is kept.
const settleAfter = 900

interface Props {
  readonly ref: Ref<HTMLButtonElement>
  readonly id: ClaimId
  readonly edge: Edge
  readonly isShown: boolean
}

/** One end of the selected claim, to drag or to step by word, with Shift by character. */
export function SpanHandle({ ref, id, edge, isShown }: Props) {
  const workspace = useWorkspace()
  const number = useWorkspaceState(state => state.index.numberOf(id))
  const offset = useWorkspaceState(state => state.index.get(id)?.span[edge] ?? 0)
  const words = useWorkspaceState(state => wordsAt(state.index.get(id)?.anchor.exact ?? '', edge))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // A step that was tried and not yet kept is kept when the handle goes.
  useEffect(() => {
    return () => {
      clearTimeout(timer.current)
      workspace.keepSpan()
    }
  }, [workspace])

  function tryAt(at: Offset | undefined) {
    const span = workspace.get().index.get(id)?.span
    if (span && at !== undefined) workspace.tryOutSpan(id, { ...span, [edge]: at } satisfies Span)
  }

  function dragged(event: PointerEvent<HTMLButtonElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    // The handle hangs at the foot of its line; the words meant are on the line.
    event.currentTarget.style.pointerEvents = 'none'
    tryAt(workspace.viewer?.offsetNear(event.clientX, event.clientY - 12))
    event.currentTarget.style.pointerEvents = ''
  }

  function stepped(event: KeyboardEvent<HTMLButtonElement>) {
    const forward = { ArrowRight: true, ArrowDown: true, ArrowLeft: false, ArrowUp: false }[event.key]
    if (event.key === 'Escape') {
      event.preventDefault()
      workspace.tryOutSpan(id, null)
      workspace.set({ isChangingSpan: false })
      workspace.viewer?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      workspace.keepSpan()
      workspace.set({ isChangingSpan: false })
      workspace.viewer?.focus()
    } else if (forward !== undefined) {
      event.preventDefault()
      const isMirrored = event.key.endsWith('t') && getComputedStyle(event.currentTarget).direction === 'rtl'
      const by = event.shiftKey ? 'character' : 'word'
      tryAt(stepEdge(workspace.options.text, offset, { edge, by, forward: forward !== isMirrored }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => workspace.keepSpan(), settleAfter)
    }
  }

  // To the other end the change goes on; anywhere else it is over.
  function left(to: EventTarget | null) {
    workspace.keepSpan()
    const isOtherEnd = to instanceof Element && to.matches('.span-handle')
    if (!isOtherEnd) workspace.set({ isChangingSpan: false })
  }

  return (
    <button
      ref={ref}
      type="button"
      className="span-handle"
      data-edge={edge}
      data-away=""
      data-shown={isShown ? '' : undefined}
      role="slider"
      aria-label={edge === 'start' ? `Start of claim ${number}` : `End of claim ${number}`}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={workspace.options.text.length}
      aria-valuenow={offset}
      aria-valuetext={words}
      title="Drag, or arrow keys by word and with Shift by character"
      onPointerDown={event => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={dragged}
      onPointerUp={() => workspace.keepSpan()}
      onPointerCancel={() => workspace.tryOutSpan(id, null)}
      onBlur={event => left(event.relatedTarget)}
      onKeyDown={stepped}
    />
  )
}

// What the end stands at, read out with every step.
function wordsAt(exact: string, edge: Edge): string {
  const words = exact.split(/\s+/u)
  return edge === 'start' ? words.slice(0, 3).join(' ') : words.slice(-3).join(' ')
}
