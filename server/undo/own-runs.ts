import type { LoggedEvent } from '../../domain/change/change'
import type { ActionRun } from '../../domain/undo/find-action'
import type { Context } from '../context'

// Entries of the log, of anybody, that are looked through first. What one undoes one has mostly just done; further back
// each stretch is so many times longer, so that the whole log is few reads.
const firstStretch = 1_000
const longer = 8

// Entries of one's own read at first, then at once: a bulk decision has as many as claims.
const firstRead = 10
const mostRead = 500

/** What somebody did to an article, action by action, the latest first; read from the log as far as is asked. */
export async function* ownRuns(context: Context, articleId: string): AsyncGenerator<ActionRun> {
  let open: LoggedEvent[] = []
  for await (const event of ownEntries(context, articleId)) {
    const [last] = open
    if (last && !isOneRun(last, event)) {
      yield runOf(open)
      open = []
    }
    open.push(event)
  }
  if (open.length > 0) yield runOf(open)
}

async function* ownEntries({ store, actor }: Context, articleId: string): AsyncGenerator<LoggedEvent> {
  let before = (await store.lastSeq()) + 1
  let stretch = firstStretch
  let limit = firstRead
  while (before > 1) {
    const after = Math.max(0, before - 1 - stretch)
    const own = { articleId, actorId: actor.id, before, after, newestFirst: true, limit }
    const events = await store.events(own)
    // What was set aside did nothing that could be undone.
    yield* events.filter(({ kind }) => kind !== 'claim.set_aside')
    const last = events.at(-1)
    if (last && events.length === limit) {
      before = last.seq
      limit = mostRead
    } else {
      before = after + 1
      stretch *= longer
    }
  }
}

function isOneRun(a: LoggedEvent, b: LoggedEvent): boolean {
  return a.action === b.action && a.undoes === b.undoes && a.redoes === b.redoes
}

function runOf(newestFirst: readonly LoggedEvent[]): ActionRun {
  const { action, undoes, redoes } = newestFirst[0] ?? {}
  return { id: action, undoes, redoes, events: newestFirst.toReversed() }
}
