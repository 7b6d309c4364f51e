import { asDeskRefusal } from '../context'
import { EventStream, heartbeat, written } from '../live/event-stream'
import type { OffThreadOptions } from '../reading/off-thread'
import { type Answer, answered, events } from './answer'
import { problemResponse } from './problem'
import { wantsEvents } from './wants-events'

const beatEvery = 10_000

/**
 * Answers what may take long. To whoever accepts text/event-stream it tells how far it has come (`progress`), and in the
 * end the status and body that it would have answered at once (`answer`). Whoever hangs up calls the work off.
 */
export async function withProgress(
  request: Request,
  work: (options: OffThreadOptions) => Promise<Answer>,
): Promise<Answer> {
  if (!wantsEvents(request)) return work({ signal: request.signal })
  const stream = new EventStream()
  const gone = new AbortController()
  stream.whenOver(() => gone.abort())
  // A line on which nothing comes for long is cut by what stands between.
  const beat = setInterval(() => stream.send(heartbeat), beatEvery)
  stream.whenOver(() => clearInterval(beat))
  request.signal.addEventListener('abort', () => gone.abort(), { once: true })
  void tell(
    stream,
    work({
      signal: gone.signal,
      onProgress: progress => stream.send(written({ event: 'progress', data: progress })),
    }),
  )
  return events(stream.body)
}

async function tell(stream: EventStream, working: Promise<Answer>): Promise<void> {
  const response = await working.then(
    answer => answered(answer),
    (error: unknown) => (stream.isOver ? undefined : problemResponse(asDeskRefusal(error))),
  )
  if (response && !stream.isOver) {
    const text = await response.text()
    const body: unknown = text === '' ? null : JSON.parse(text)
    stream.send(written({ event: 'answer', data: { status: response.status, body } }))
  }
  stream.end()
}
