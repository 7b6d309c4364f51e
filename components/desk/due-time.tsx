'use client'

import { useSyncExternalStore } from 'react'
import type { ArticleState } from '../../domain/article/article'
import { dueInWords } from '../../domain/article/due'
import type { Instant } from '../../domain/ids'

/** When an article is due, on the clock of whoever reads; until the browser says, on the desk's own. Late is said in words. */
export function DueTime({
  dueAt,
  now,
  timeZone,
  state,
}: {
  readonly dueAt: Instant
  readonly now: Instant
  /** The desk's own, an IANA name. */
  readonly timeZone: string
  readonly state: ArticleState
}) {
  const here = useSyncExternalStore(neverChanges, ownTimeZone, () => timeZone)
  const { when, late } = dueInWords(dueAt, now, here)
  const isLate = late !== undefined && state !== 'signed_off'
  return (
    <>
      <time dateTime={dueAt} className={isLate ? 'due-late' : undefined}>
        {when}
      </time>
      {isLate && <span className="needs-word">{late}</span>}
    </>
  )
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function neverChanges() {
  return () => undefined
}
