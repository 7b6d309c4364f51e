'use client'

import { useSyncExternalStore } from 'react'
import { dayInWords } from '../../domain/article/due'
import type { Instant } from '../../domain/ids'

/** Who reads a time: when, and on whose clock until the browser says its own. */
export interface Clock {
  readonly now: Instant
  /** The desk's own, an IANA name. */
  readonly timeZone: string
}

/** A time on the clock of whoever reads, as short as it can be told: “Today 16:00”, “17 Sep”. */
export function Moment({
  at,
  clock,
  isWithin = false,
}: {
  readonly at: Instant
  readonly clock: Clock
  /** In the middle of a sentence. */
  readonly isWithin?: boolean
}) {
  const here = useSyncExternalStore(neverChanges, ownTimeZone, () => clock.timeZone)
  const words = dayInWords(Date.parse(at), Date.parse(clock.now), here)
  return <time dateTime={at}>{isWithin ? words.replace(/^(To|Yes)/, start => start.toLowerCase()) : words}</time>
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function neverChanges() {
  return () => undefined
}
