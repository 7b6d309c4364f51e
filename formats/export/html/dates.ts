import type { Instant } from '../../../domain/ids'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' })

/** "10 September 2019, 15:20 UTC": a report is read in many places, so it names its zone. */
export function instantInWords(instant: Instant): string {
  const at = new Date(instant)
  return `${day.format(at)}, ${time.format(at)} UTC`
}

/** "10 September 2019", "September 2019" or "2019", as precise as the date given. */
export function dateInWords(date: string): string {
  const [year, month, dayOfMonth] = date.split('-')
  if (!month) return date
  const at = new Date(`${year}-${month}-${dayOfMonth ?? '01'}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  return dayOfMonth
    ? day.format(at)
    : new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}
