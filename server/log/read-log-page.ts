import { may } from '../../domain/access/access'
import type { ListLog } from '../../domain/change/query'
import type { Context } from '../context'
import { type LogPage, listLog } from './list-log'

/** A person or a token, by the name it has today. */
export interface Named {
  readonly id: string
  readonly name: string
}

export interface LogReading extends LogPage {
  /** Whom the log may be asked for. */
  readonly people: readonly Named[]
  readonly tokens: readonly Named[]
  /** The article that the log was asked for, where it is still there. */
  readonly articleTitle?: string
  /** The desk's own, an IANA name: days and times are on its clock. */
  readonly timeZone: string
}

/** What the log page shows; undefined for those who may not read the log. */
export async function readLogPage(context: Context, query: ListLog): Promise<LogReading | undefined> {
  const { actor, store } = context
  if (!may(actor.role, 'log.read')) return undefined
  const [log, people, tokens] = await Promise.all([listLog(context, query), store.people(), store.tokens()])
  const { articleId } = query
  const title = articleId === undefined ? undefined : (await store.articleTitles([articleId])).get(articleId)
  return {
    ...log,
    people: people.map(({ id, name }) => ({ id, name })),
    tokens: tokens.map(({ id, name }) => ({ id, name })),
    ...(title === undefined ? {} : { articleTitle: title }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}
