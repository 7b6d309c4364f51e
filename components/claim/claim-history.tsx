'use client'

import { useState } from 'react'
import { Icon } from '@/components/shell/icon'
import { later } from '@/components/shell/later'
import type { Claim } from '@/domain/claim/claim'

const HistoryEntries = later(
  async () => (await import('./history-entries')).HistoryEntries,
  <p className="quiet">Reading…</p>,
)

/** What happened to the claim. Closed until somebody wants to know, and asked for only then. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const [isOpen, setIsOpen] = useState(false)
  const [count, setCount] = useState<number>()
  return (
    <details onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        <span>History</span>
        {count !== undefined && <span className="quiet">{count === 1 ? '1 entry' : `${count} entries`}</span>}
      </summary>
      {isOpen && <HistoryEntries claim={claim} onCount={setCount} />}
    </details>
  )
}
