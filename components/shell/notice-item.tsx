'use client'

import { useEffect } from 'react'
import { Icon } from './icon'
import { dismissNotice, noticeStays, type PostedNotice } from './notices'

export function NoticeItem({ notice }: { readonly notice: PostedNotice }) {
  const { number, kind, message, action } = notice
  const leavesByItself = kind === 'done' && !action

  useEffect(() => {
    if (!leavesByItself) return
    const timer = setTimeout(() => dismissNotice(number), noticeStays)
    return () => clearTimeout(timer)
  }, [leavesByItself, number])

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
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => dismissNotice(number)}>
        <Icon name="close" />
      </button>
    </div>
  )
}
