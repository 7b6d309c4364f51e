import { type ReactNode, useState } from 'react'
import { Icon } from '../shell/icon'

/** A choice that looks like words until it is wanted. Its options come when it is reached: a page has hundreds of them. */
export function QuietSelect({
  name,
  value,
  shown,
  className,
  onChoose,
  children,
}: {
  readonly name: string
  readonly value: string
  /** The name of `value`. */
  readonly shown: string
  readonly className?: string
  readonly onChoose: (value: string) => void
  readonly children: () => ReactNode
}) {
  const [isReached, setIsReached] = useState(false)
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
