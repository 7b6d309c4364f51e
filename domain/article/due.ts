import type { Instant } from '../ids'

/** A due time in words: `when` such as "Today 18:00", and how late it is, where it is. */
export interface DueWords {
  readonly when: string
  /** Such as "14 hours late"; undefined while there is time. */
  readonly late?: string
}

/** The day it is in `timeZone` (IANA name) at `now`: its first moment and that of the next day. */
export function dayAt(now: Instant, timeZone: string): { readonly from: Instant; readonly before: Instant } {
  const { date } = onTheClock(Date.parse(now), timeZone)
  const next = new Date(Date.parse(date) + day).toISOString().slice(0, 10)
  return { from: midnight(date, timeZone), before: midnight(next, timeZone) }
}

// Clocks are set somewhere between the guess and the midnight that is meant: a second guess stands on the right side.
function midnight(date: string, timeZone: string): Instant {
  const wanted = Date.parse(date)
  let instant = wanted
  for (let guess = 0; guess < 2; guess += 1) {
    const shown = onTheClock(instant, timeZone)
    instant += wanted - Date.parse(`${shown.date}T${shown.time}:00Z`)
  }
  return new Date(instant).toISOString()
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Says when something is due as read on a clock in `timeZone` (IANA name) at `now`: by day name within six days, else by date. */
export function dueInWords(dueAt: Instant, now: Instant, timeZone: string): DueWords {
  const due = Date.parse(dueAt)
  const lateBy = Date.parse(now) - due
  const when = dayInWords(due, Date.parse(now), timeZone)
  return lateBy < minute ? { when } : { when, late: `${inWords(lateBy)} late` }
}

// Own names instead of the machine's: server and browser may abbreviate a month differently.
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment (milliseconds since 1970) as read at `now` on a clock in `timeZone`: “Today 16:00”, “Mon 12:00”, “17 Sep”. */
export function dayInWords(due: number, now: number, timeZone: string): string {
  const at = onTheClock(due, timeZone)
  const away = (Date.parse(at.date) - Date.parse(onTheClock(now, timeZone).date)) / day
  if (away === 0) return `Today ${at.time}`
  if (away === 1) return `Tomorrow ${at.time}`
  if (away === -1) return `Yesterday ${at.time}`
  const calendar = new Date(at.date)
  if (away > 1 && away < 7) return `${weekdays[calendar.getUTCDay()]} ${at.time}`
  const date = `${calendar.getUTCDate()} ${months[calendar.getUTCMonth()]}`
  const isThisYear = at.date.slice(0, 4) === onTheClock(now, timeZone).date.slice(0, 4)
  return isThisYear ? date : `${date} ${calendar.getUTCFullYear()}`
}

// What a clock and a calendar in `timeZone` show at `instant`; Swedish writes them as ISO 8601 does.
function onTheClock(instant: number, timeZone: string): { readonly date: string; readonly time: string } {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant)
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

// One unit, rounded down: nobody counts the minutes of a day.
function inWords(span: number): string {
  const [count, unit] =
    span >= 2 * day
      ? [Math.floor(span / day), 'day']
      : span >= hour
        ? [Math.floor(span / hour), 'hour']
        : [Math.floor(span / minute), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
