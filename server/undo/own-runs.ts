import type { LoggedEvent } from '../../domain/change/change'
import type { ActionRun } from '../../domain/undo/find-action'
import type { Context } from '../context'

// The last action is nearly always among the first few; a bulk decision has as many entries as claims.
const firstRead = 20
const furtherReads = 500

/** What somebody did to an article, action by action, the latest first; read from the log as far as is asked. */
export async function* ownRuns({ store, actor }: Context, articleId: string): AsyncGenerator<ActionRun> {
  let before: number | undefined
  let limit = firstRead
  let open: LoggedEvent[] = []
  for (;;) {
    const events = await store.events({ articleId, actorId: actor.id, before, limit, newestFirst: true })
    for (const event of events) {
      const [last] = open
      if (last && !isOneRun(last, event)) {
        yield runOf(open)
        open = []
      }
      open.push(event)
    }
    before = events.at(-1)?.seq
    if (before === undefined || events.length < limit) break
    limit = furtherReads
  }
  if (open.length > 0) yield runOf(open)
}

function isOneRun(a: LoggedEvent, b: LoggedEvent): boolean {
  return a.action === b.action && a.undoes === b.undoes && a.redoes === b.redoes
}

function runOf(newestFirst: readonly LoggedEvent[]): ActionRun {
  const { action, undoes, redoes } = newestFirst[0] ?? {}
  return { id: action, undoes, redoes, events: newestFirst.toReversed() }
}
