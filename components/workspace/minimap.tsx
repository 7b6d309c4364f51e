'use client'

import { type CSSProperties, type MouseEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagOrder } from '@/components/shell/tag-words'
import { blocksOf } from '@/domain/text/blocks'
import type { Doc } from '@/domain/text/document'
import { heightScale, minimapMarks } from './minimap-marks'
import { useWorkspaceState } from './workspace-context'

/** The article in small: four lanes, so that place tells the tag where colour does not. For the pointer only. */
export function Minimap({ doc }: { readonly doc: Doc }) {
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const scale = useMemo(() => heightScale(blocksOf(doc)), [doc])
  const marks = useMemo(() => minimapMarks(index, scale), [index, scale])
  const map = useRef<HTMLDivElement>(null)
  useWindowOf(map)

  return (
    <div ref={map} className="minimap" aria-hidden="true" onClick={jump}>
      <div className="heads">
        {tagOrder.map(tag => (
          <TagGlyph key={tag} tag={tag} />
        ))}
      </div>
      <div className="track">
        <span className="window" />
        {marks.map(({ tag, top, height }) => (
          <i key={`${tag} ${top}`} data-tag={tag} style={shareOf(top, height)} />
        ))}
      </div>
    </div>
  )
}

function shareOf(top: number, height: number): CSSProperties {
  const variables: Record<`--${string}`, string> = { '--p': percent(top), '--h': percent(height) }
  return variables
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

function copyBox(): DOMRect | undefined {
  return document.getElementById('text')?.getBoundingClientRect()
}

function jump(event: MouseEvent<HTMLDivElement>): void {
  const track = event.currentTarget.querySelector('.track')?.getBoundingClientRect()
  const copy = copyBox()
  if (!track || !copy) return
  const share = Math.min(1, Math.max(0, (event.clientY - track.top) / track.height))
  window.scrollTo({ top: scrollY + copy.top + share * copy.height - innerHeight / 2 })
}

// The part of the article that is on the screen, written to the element itself while the page scrolls.
function useWindowOf(map: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let frame = 0
    const show = () => {
      frame = 0
      const copy = copyBox()
      if (!copy || !map.current || copy.height === 0) return
      const from = Math.max(0, -copy.top / copy.height)
      const to = Math.min(1, (innerHeight - copy.top) / copy.height)
      map.current.style.setProperty('--from', percent(Math.min(from, 1)))
      map.current.style.setProperty('--size', percent(Math.max(0, to - from)))
    }
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(show)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
    }
  }, [map])
}
