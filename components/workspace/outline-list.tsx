'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { outlineId } from '@/editor/outline-id'
import { openCounts, type Section } from './outline'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** The article's sections, each with how many of its claims are open. */
export function Outline({ sections }: { readonly sections: readonly Section[] }) {
  const workspace = useWorkspace()
  // Counting may wait until the tag itself is painted.
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const counts = useMemo(() => openCounts(sections, index), [sections, index])
  const current = useSectionOnScreen(sections)

  function go(section: Section) {
    workspace.viewer?.scrollTo({ start: section.start, end: section.start + 1 })
    workspace.set({ isRailOpen: false })
  }

  if (sections.length === 0) return <p className="rail-empty">No headings in this article.</p>
  return (
    <nav aria-label="Outline">
      <ol>
        {sections.map((section, position) => (
          <li key={section.start} className="section">
            <a
              href={`#${outlineId(section.start)}`}
              aria-current={position === current ? 'location' : undefined}
              onClick={event => {
                if (!workspace.viewer) return
                event.preventDefault()
                go(section)
              }}
            >
              <span>{section.name}</span>
            </a>
            {(counts[position] ?? 0) > 0 && (
              <button
                type="button"
                className="count"
                aria-label={`${counts[position]} open in ${section.name}: go to the next`}
                title={`Next open claim in this section`}
                onClick={() => workspace.goToOpenIn(section)}
              >
                <TagGlyph tag="open" />
                {counts[position]}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

// The last section whose opening stands in the upper part of the screen or above it.
function useSectionOnScreen(sections: readonly Section[]): number {
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const passed = sections.findLastIndex(({ start }) => {
        const opening = document.getElementById(outlineId(start))
        return opening !== null && isAbove(opening, innerHeight * 0.4)
      })
      setCurrent(Math.max(0, passed))
    }
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', ask)
    }
  }, [sections])
  return current
}

// Asking for a heading in a part that is not on the screen lays that part out, and in a long article that is every part:
// the part's own box is known, and mostly says it.
function isAbove(opening: HTMLElement, line: number): boolean {
  const part = opening.closest('.part')?.getBoundingClientRect()
  if (part && part.top >= line) return false
  if (part && part.bottom < line) return true
  return opening.getBoundingClientRect().top < line
}
