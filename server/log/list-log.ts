import type { LoggedEvent } from '../../domain/change/change'
import type { ListLog } from '../../domain/change/query'
import { describeEvent } from '../../domain/event/describe-event'
import { kindsOf } from '../../domain/event/topic'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** An entry of the log with what it says, and the title of its article where that is still on the desk. */
export type LogEntry = LoggedEvent & { readonly words: string; readonly articleTitle?: string }

export interface LogPage {
  readonly items: readonly LogEntry[]
  /** What to ask for as `before` to read on; absent at the end. */
  readonly nextBefore?: number
}

/** The log, newest first, as far as it was asked for. */
export async function listLog(context: Context, query: ListLog): Promise<LogPage> {
  authorisedOnDesk(context, 'log.read')
  const { before, limit, who, topic, articleId, from, to } = query
  const events = await context.store.events({
    newestFirst: true,
    // One more than is shown tells whether there are more.
    limit: limit + 1,
    ...(before === undefined ? {} : { before }),
    ...(who === undefined ? {} : { actorId: who }),
    ...(topic === undefined ? {} : { kinds: kindsOf(topic) }),
    ...(articleId === undefined ? {} : { articleId }),
    ...(from === undefined ? {} : { from: beginOf(from) }),
    ...(to === undefined ? {} : { until: endOf(to) }),
  })
  const shown = events.slice(0, limit)
  const ids = new Set(shown.flatMap(event => (event.articleId === undefined ? [] : [event.articleId])))
  const titles = await context.store.articleTitles([...ids])
  const last = shown.at(-1)
  return {
    items: shown.map(event => entryOf(event, event.articleId === undefined ? undefined : titles.get(event.articleId))),
    ...(events.length > limit && last ? { nextBefore: last.seq } : {}),
  }
}

function entryOf(event: LoggedEvent, articleTitle: string | undefined): LogEntry {
  return { ...event, words: describeEvent(event), ...(articleTitle === undefined ? {} : { articleTitle }) }
}

function beginOf(moment: string): string {
  return (isDay(moment) ? midnight(moment, 0) : new Date(moment)).toISOString()
}

// The moment after the last that is in.
function endOf(moment: string): string {
  return (isDay(moment) ? midnight(moment, 1) : new Date(Date.parse(moment) + 1)).toISOString()
}

function isDay(moment: string): boolean {
  return moment.length === 10
}

// On the desk's own clock; a day may have 23 or 25 hours.
function midnight(day: string, daysLater: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysLater)
}
