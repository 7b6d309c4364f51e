import { browserLine, keepOpen } from '../api/browser-line'
import { isRecord } from '../api/claim-shape'
import { request } from '../api/request'
import { concernsInbox } from './concerns-inbox'

const name = 'tickmark.inbox'
// However much happens on a busy desk, it is asked for this often at most; what passes by unheard is caught up with.
const shortestPause = 1_000
const longestPause = 30_000

type Tell = (total: number) => void

/**
 * Says how much waits, now and whenever that may have changed, until the returned function is called. One page of a
 * browser listens for all of them: connections to one desk are few.
 */
export function watchInbox(tell: Tell): () => void {
  const channel = new BroadcastChannel(name)
  const ending = new AbortController()
  let stopLeading: (() => void) | undefined
  const hear: Tell = total => {
    tell(total)
    channel.postMessage({ total })
  }
  channel.addEventListener('message', ({ data }) => {
    if (isRecord(data) && typeof data.total === 'number') tell(data.total)
  })
  void count().then(tellOf(tell))
  if (navigator.locks) {
    void lead(ending.signal, () => {
      stopLeading = follow(hear)
      return () => stopLeading?.()
    })
  } else {
    // Over plain http there are no locks: a line for every page would use up the connections, so each asks now and then.
    const timer = setInterval(
      () => document.visibilityState === 'visible' && void count().then(tellOf(tell)),
      longestPause,
    )
    stopLeading = () => clearInterval(timer)
  }
  return () => {
    ending.abort()
    stopLeading?.()
    channel.close()
  }
}

// Whoever holds the lock listens.
async function lead(signal: AbortSignal, begin: () => () => void): Promise<void> {
  const untilOver = () => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()))
  for (;;) {
    await untilSeen(signal)
    if (signal.aborted) return
    try {
      await navigator.locks.request(name, { signal }, async () => {
        const stop = begin()
        await Promise.race([untilOver(), untilHidden()])
        stop()
      })
    } catch (error) {
      // The page ended while it waited for its turn.
      if (error instanceof DOMException) return
      throw error
    }
  }
}

function follow(tell: Tell): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const ask = () => {
    timer ??= setTimeout(async () => {
      timer = undefined
      const total = await count()
      if (!isOver) tellOf(tell)(total)
    }, shortestPause)
  }
  const line = browserLine({
    path: '/articles/events',
    // From now on: the desk takes a number from beyond its end for that.
    after: Number.MAX_SAFE_INTEGER,
    hear: ({ event, data }) => {
      if (event === 'hello' || (event === 'message' && concernsInbox(data))) ask()
    },
  })
  const close = keepOpen(line)
  const again = setInterval(ask, longestPause)
  return () => {
    isOver = true
    close()
    clearInterval(again)
    clearTimeout(timer)
  }
}

async function count(): Promise<number | undefined> {
  const answer = await request({ method: 'GET', path: '/inbox?limit=0' })
  return answer.kind === 'done' && isRecord(answer.body) && typeof answer.body.total === 'number'
    ? answer.body.total
    : undefined
}

// Where the desk does not answer, what was known last stands.
function tellOf(tell: Tell): (total: number | undefined) => void {
  return total => {
    if (total !== undefined) tell(total)
  }
}

function untilSeen(signal: AbortSignal): Promise<void> {
  return untilVisibility('visible', signal)
}

function untilHidden(): Promise<void> {
  return untilVisibility('hidden')
}

function untilVisibility(wanted: DocumentVisibilityState, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (document.visibilityState !== wanted && !signal?.aborted) return
      document.removeEventListener('visibilitychange', look)
      resolve()
    }
    document.addEventListener('visibilitychange', look)
    signal?.addEventListener('abort', look)
    look()
  })
}
