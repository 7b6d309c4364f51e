'use client'

import type { ReactNode } from 'react'
import type { CommandId } from '../../domain/command/commands'
import { useShortcuts } from '../command/keymap'
import { KeysOf } from '../command/keys-of'
import { Icon, type IconName } from './icon'

/** One choice in a Menu: a link where `href` is given, else a button. `command` shows the key that does the same. */
export function MenuItem({
  icon,
  href,
  command,
  isDisabled = false,
  onChoose,
  children,
}: {
  readonly icon?: IconName
  readonly href?: string
  readonly command?: CommandId
  readonly isDisabled?: boolean
  readonly onChoose?: () => void
  readonly children: ReactNode
}) {
  const shortcut = useShortcuts()
  const aria = command && shortcut(command)?.aria
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {command && <KeysOf command={command} />}
    </>
  )
  if (href !== undefined) {
    return (
      <a className="menu-item" role="menuitem" tabIndex={-1} href={href} aria-keyshortcuts={aria}>
        {content}
      </a>
    )
  }
  return (
    <button
      type="button"
      className="menu-item"
      role="menuitem"
      tabIndex={-1}
      disabled={isDisabled}
      aria-keyshortcuts={aria}
      onClick={onChoose}
    >
      {content}
    </button>
  )
}
