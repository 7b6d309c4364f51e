'use client'

import { type CSSProperties, useCallback, useEffect, useState } from 'react'
import type { ArticleLive } from '@/components/api/article-live'
import { Avatar } from '@/components/shell/avatar'
import type { MarginLayout } from './margin-layout'
import { useOthersHere } from './people-here'
import { placeReaders, type ReaderPlace } from './place-readers'
import { useWorkspace } from './workspace-context'

const none: readonly ReaderPlace[] = []

/** Initials beside the lines where others are. Decoration: who is here is said in the top bar. */
export function ReadersBeside({ live, layout }: { readonly live: ArticleLive; readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const others = useOthersHere(live, workspace.options.me)
  const [places, setPlaces] = useState(none)
  const where = JSON.stringify(others)

  // `where` stands for the others: the list is a new one with every render.
  const place = useCallback(() => {
    const people: typeof others = JSON.parse(where)
    const before = (last: readonly ReaderPlace[]) => {
      const next = placeReaders(people, workspace.viewer)
      return JSON.stringify(next) === JSON.stringify(last) ? last : next
    }
    setPlaces(before)
  }, [where, workspace])

  useEffect(() => {
    place()
    window.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    const stop = layout.subscribe(place)
    return () => {
      window.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
      stop()
    }
  }, [place, layout])

  useEffect(() => tellWhere(workspace, live), [workspace, live])

  return places.map(({ y, people }) => (
    <span key={y} className="reader-here" style={topAt(y)} aria-hidden="true">
      {people.slice(0, 2).map(({ id, name }) => (
        <Avatar key={id} name={`${name} is here`} initialsOf={name} isSmall />
      ))}
    </span>
  ))
}

type Workspace = ReturnType<typeof useWorkspace>

// Where one is: the moving end of what is selected, the selected claim, or the caret once it has moved.
function tellWhere(workspace: Workspace, live: ArticleLive): () => void {
  const tell = () => {
    const { live: selection, selected, index } = workspace.get()
    const claim = selected === null ? undefined : index.get(selected)
    const at = selection?.head ?? claim?.span.start ?? workspace.viewer?.caret() ?? 0
    if (at > 0) live.moveTo(at)
  }
  // The viewer hears of a new caret by the same event, and after us.
  let timer: ReturnType<typeof setTimeout> | undefined
  const tellSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, 100)
  }
  const stop = workspace.subscribe(tellSoon)
  document.addEventListener('selectionchange', tellSoon)
  return () => {
    clearTimeout(timer)
    stop()
    document.removeEventListener('selectionchange', tellSoon)
  }
}

function topAt(y: number): CSSProperties & { readonly '--y': string } {
  return { '--y': `${y}px` }
}
