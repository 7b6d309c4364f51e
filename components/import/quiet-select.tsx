import { type ReactNode, useState } from 'react'
import { Icon } from '../shell/icon'

/** A choice that looks like words until it is wanted. Many options come when it is reached: a page has hundreds of these. */
export function QuietSelect({
  name,
  value,
  shown,
  className,
  isLazy = false,
  onChoose,
  children,
}: {
  readonly name: string
  readonly value: string
  /** The name of `value`. */
  readonly shown: string
  readonly className?: string
  readonly isLazy?: boolean
  readonly onChoose: (value: string) => void
  readonly children: () => ReactNode
}) {
  const [isReached, setIsReached] = useState(!isLazy)
  const reach = () => setIsReached(true)
  return (
    <span className={className ? `select ${className}` : 'select'}>
      <select
        aria-label={name}
        value={value}
        onFocus={reach}
        onPointerDown={reach}
        onChange={event => onChoose(event.target.value)}
      >
        {isReached ? children() : <option value={value}>{shown}</option>}
      </select>
      <Icon name="down" />
    </span>
  )
}
