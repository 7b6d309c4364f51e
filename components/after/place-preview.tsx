'use client'

import { type CSSProperties, useLayoutEffect, useState } from 'react'
import type { MarginLayout } from '@/components/workspace/margin-layout'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Span } from '@/domain/text/offset'
import type { Box } from '@/editor/viewer-types'

/** Frames around words of the text, to show where a claim would stand. For the eye: the sentence itself is read out beside. */
export function PlacePreview({ span, layout }: { readonly span: Span; readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  const { start, end } = span

  useLayoutEffect(() => {
    const place = () => setBoxes(workspace.viewer?.boxes({ start, end }) ?? [])
    place()
    window.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    const stop = layout.subscribe(place)
    return () => {
      window.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
      stop()
    }
  }, [workspace, layout, start, end])

  return boxes.map(box => (
    <span key={`${box.top} ${box.left}`} className="place-preview" style={around(box)} aria-hidden="true" />
  ))
}

function around({ left, top, right, bottom }: Box): CSSProperties {
  return { left, top, width: right - left, height: bottom - top }
}
