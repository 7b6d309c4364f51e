import type { Instant } from '@/domain/ids'

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const year = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' })

/** A time as short as it can be told from another: today the hour, this year the day, else the date. In local time. */
export function shortTime(at: Instant, now: Date): string {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return ''
  if (then.toDateString() === now.toDateString()) return time.format(then)
  return then.getFullYear() === now.getFullYear() ? `${day.format(then)}, ${time.format(then)}` : year.format(then)
}

/** The whole time, for whoever asks. */
export function fullTime(at: Instant): string {
  const then = new Date(at)
  return Number.isNaN(then.getTime()) ? '' : whole.format(then)
}

/** A date that may be a year, a month or a day, as short as the card has room for. */
export function shortDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const then = new Date(`${date}T12:00:00`)
  if (Number.isNaN(then.getTime())) return date
  return then.getFullYear() === new Date().getFullYear() ? day.format(then) : year.format(then)
}
