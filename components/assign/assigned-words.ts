import { type DueWords, dueInWords } from '@/domain/article/due'
import type { Instant } from '@/domain/ids'

/** When something is due on the clock of whoever reads, as it stands within a line: “due today 17:00”. */
export function dueHere(dueAt: Instant, now: Date): DueWords {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const { when, late } = dueInWords(dueAt, now.toISOString(), timeZone)
  const words = `due ${when.replace(/^(Tod|Tom|Yes)/, start => start.toLowerCase())}`
  return late ? { when: words, late } : { when: words }
}
