'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Colleague } from '@/components/api/people'
import { roleWords } from '@/components/people/role-words'
import { Avatar } from '@/components/shell/avatar'

interface Props {
  readonly id: string
  readonly field: RefObject<HTMLElement | null>
  readonly people: readonly Colleague[]
  readonly active: number
  readonly onChoose: (person: Colleague) => void
}

/** The people whom the name that is being typed may mean, under the field or over it where there is no room. */
export function MentionList({ id, field, people, active, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)

  // Above everything, so that the pane that scrolls does not cut it off.
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect()
    const element = list.current
    if (!element || !box) return
    if (!element.matches(':popover-open')) element.showPopover()
    const isLow = innerHeight - box.bottom < element.offsetHeight + 8 && box.top > element.offsetHeight
    element.style.top = isLow ? `${box.top - element.offsetHeight - 4}px` : `${box.bottom + 4}px`
    element.style.left = `${box.left}px`
    element.style.minWidth = `${Math.min(box.width, 280)}px`
    element.children[active]?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <div
      ref={list}
      id={`${id}-people`}
      className="menu mentions"
      role="listbox"
      aria-label="People"
      tabIndex={-1}
      popover="manual"
    >
      {people.map((person, position) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, names the active option and hears the keys.
        <div
          key={person.id}
          id={`${id}-person-${position}`}
          className="menu-item"
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          // A press must not take the focus out of the field.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <Avatar name={person.name} />
          <span className="truncate">{person.name}</span>
          <span className="quiet">{roleWords[person.role]}</span>
        </div>
      ))}
    </div>
  )
}
