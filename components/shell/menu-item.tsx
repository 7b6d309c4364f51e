import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** One choice in a Menu: a link where `href` is given, else a button. */
export function MenuItem({
  icon,
  href,
  isDisabled = false,
  onChoose,
  children,
}: {
  readonly icon?: IconName
  readonly href?: string
  readonly isDisabled?: boolean
  readonly onChoose?: () => void
  readonly children: ReactNode
}) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
  if (href !== undefined) {
    return (
      <a className="menu-item" role="menuitem" tabIndex={-1} href={href}>
        {content}
      </a>
    )
  }
  return (
    <button type="button" className="menu-item" role="menuitem" tabIndex={-1} disabled={isDisabled} onClick={onChoose}>
      {content}
    </button>
  )
}
