'use client'

import { useEffect } from 'react'
import type { CommandId } from '../../domain/command/commands'
import { useShortcuts } from '../command/keymap'
import { Icon } from './icon'
import { dismissNotice, noticeStays, type PostedNotice } from './notices'

// The button has its name; the key is for the eye.
function NoticeKeys({ command }: { readonly command: CommandId }) {
  const caps = useShortcuts()(command)?.caps ?? []
  return caps.length === 0 ? null : (
    <span className="notice-keys" aria-hidden="true">
      {caps.map(cap => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}

export function NoticeItem({ notice }: { readonly notice: PostedNotice }) {
  const { number, kind, message, action, leavesAfter } = notice
  const stays = leavesAfter ?? (kind === 'done' && !action ? noticeStays : undefined)

  useEffect(() => {
    if (stays === undefined) return
    const timer = setTimeout(() => dismissNotice(number), stays)
    return () => clearTimeout(timer)
  }, [stays, number])

  function act() {
    action?.run()
    dismissNotice(number)
  }

  return (
    <div className="notice" data-kind={kind}>
      <Icon name={kind === 'done' ? 'tick' : 'warning'} />
      <p>{message}</p>
      {action && (
        <button type="button" className="link" onClick={act}>
          {action.name}
          {action.command && <NoticeKeys command={action.command} />}
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => dismissNotice(number)}>
        <Icon name="close" />
      </button>
    </div>
  )
}
