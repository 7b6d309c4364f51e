'use client'

import { type CSSProperties, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { MarginLayout } from '@/components/workspace/margin-layout'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Span } from '@/domain/text/offset'
import type { Box } from '@/editor/viewer-types'

// So that what follows can be read, too.
const roomUnderWords = 40

/** Frames around words of the text, to show where a claim would stand. For the eye: the sentence itself is read out beside. */
export function PlacePreview({ span, layout }: { readonly span: Span; readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  const { start, end } = span

  useLayoutEffect(() => {
    const place = () => setBoxes(workspace.viewer?.boxes({ start, end }) ?? [])
    place()
    keepInSight(workspace.viewer?.boxes({ start, end }) ?? [])
    window.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    const stop = layout.subscribe(place)
    return () => {
      window.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
      stop()
    }
  }, [workspace, layout, start, end])

  // Over the text and under the tray, which has a layer of its own.
  const frames = boxes.map(box => (
    <span key={`${box.top} ${box.left}`} className="place-preview" style={around(box)} aria-hidden="true" />
  ))
  return createPortal(frames, document.body)
}

// On a narrow screen the tray is a sheet over the foot of the text.
function keepInSight(boxes: readonly Box[]): void {
  const tray = document.getElementById('lost-tray')?.getBoundingClientRect()
  const last = boxes.at(-1)
  if (!tray || !last || tray.left > last.left || last.bottom < tray.top) return
  window.scrollBy({ top: last.bottom - tray.top + roomUnderWords, behavior: 'instant' })
}

function around({ left, top, right, bottom }: Box): CSSProperties {
  return { left, top, width: right - left, height: bottom - top }
}
