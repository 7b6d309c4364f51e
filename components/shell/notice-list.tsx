'use client'

import { useSyncExternalStore } from 'react'
import { NoticeItem } from './notice-item'
import { noticesNow, type PostedNotice, watchNotices } from './notices'

const none: readonly PostedNotice[] = []

/** Where notices appear. It is always there, so that assistive technology reads out what arrives. */
export function NoticeList() {
  const notices = useSyncExternalStore(watchNotices, noticesNow, () => none)
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(notice => (
        <NoticeItem key={notice.number} notice={notice} />
      ))}
    </div>
  )
}
