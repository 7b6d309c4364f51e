'use client'

import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagWords } from '@/components/shell/tag-words'
import { countTags, type Tag } from '@/domain/claim/tag'
import { type ClaimFilter, isSameFilter, isTodo, todos, todoWords } from './claim-filter'
import { useWorkspace, useWorkspaceState } from './workspace-context'

// What is left to do comes first.
const order: readonly Tag[] = ['open', 'disputed', 'attributed', 'verified']

/** Claims by tag and by what is still to do. A filter is a pressed button and lives in the address. */
export function Filters() {
  // Counting may wait until the tag itself is painted.
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const seesTalk = useWorkspaceState(({ talk }) => talk !== 'none')
  const counts = useMemo(() => countTags(index.all), [index])
  const toDo = useMemo(
    () =>
      todos
        // Whoever sees no discussion sees no questions in it.
        .filter(todo => todo !== 'waiting' || seesTalk)
        .map(todo => ({ todo, count: index.all.filter(claim => isTodo(todo, claim)).length })),
    [index, seesTalk],
  )
  return (
    <>
      <section aria-labelledby="rail-claims">
        <h2 id="rail-claims">Claims</h2>
        <ul>
          <FilterButton filter={null} count={index.all.length}>
            All
          </FilterButton>
          {order.map(tag => (
            <FilterButton key={tag} filter={{ kind: 'tag', tag }} count={counts[tag]}>
              <TagGlyph tag={tag} />
              {tagWords[tag]}
            </FilterButton>
          ))}
        </ul>
      </section>
      <section aria-labelledby="rail-todo">
        <h2 id="rail-todo">Still to do</h2>
        <ul>
          {toDo.map(({ todo, count }) => (
            <FilterButton key={todo} filter={{ kind: 'todo', todo }} count={count}>
              {todoWords[todo]}
            </FilterButton>
          ))}
          <TrayButton />
        </ul>
      </section>
    </>
  )
}

// What stands nowhere in the text is not filtered but opened beside it.
function TrayButton() {
  const workspace = useWorkspace()
  const lost = useWorkspaceState(({ index }) => index.lost.length)
  const hasClosed = useWorkspaceState(({ index }) => index.closed.length > 0)
  const isOpen = useWorkspaceState(({ tray }) => tray !== null)
  if (lost === 0 && !hasClosed) return null
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? workspace.closeTray() : workspace.openTray())}
      >
        {lost > 0 ? 'Lost in this version' : 'Closed claims'}
        {lost > 0 && <span className="count">{lost}</span>}
      </button>
    </li>
  )
}

function FilterButton({
  filter,
  count,
  children,
}: {
  readonly filter: ClaimFilter | null
  readonly count: number
  readonly children: ReactNode
}) {
  const workspace = useWorkspace()
  const isPressed = useWorkspaceState(state => isSameFilter(state.filter, filter))
  return (
    <li>
      <button type="button" aria-pressed={isPressed} onClick={() => workspace.filter(isPressed ? null : filter)}>
        {children}
        <span className="count">{count}</span>
      </button>
    </li>
  )
}
