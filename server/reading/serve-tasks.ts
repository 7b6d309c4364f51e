import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DomainError } from '../../domain/errors'
import type { Progress, Question, ReaderMemory, Reply, Report } from './messages'

const watchEvery = 25
const reportEvery = 100

type Task = (input: never, report: Report) => Promise<unknown>

/** Makes this process a reader: it does one task after the other and answers by messages, until nobody is left to ask. */
export function serveTasks(tasks: Readonly<Record<string, Task>>): void {
  const watched = startWatch()
  // A terminal sends Ctrl+C to all of us: whoever asked decides what becomes of the task.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit())
  process.on('message', ({ task, input }: Question) => {
    // The watch needs us to get going: nothing is read before it does.
    void watched.then(() => answer(task, tasks[task], input))
  })
}

async function startWatch(): Promise<void> {
  const watch = new Worker(new URL('./watch.mjs', import.meta.url), {
    execArgv: [],
    env: {},
    workerData: { mostMemory: Number(process.argv[2]), every: watchEvery },
  })
  await once(watch, 'message')
  watch.unref()
}

async function answer(name: string, task: Task | undefined, input: unknown): Promise<void> {
  try {
    if (!task) throw new RangeError(`There is no task ${name}`)
    const result = await task(input as never, throttled()) // Whoever asks knows the task by its type.
    send({ kind: 'done', result, memory: memory() })
  } catch (error) {
    if (error instanceof DomainError) {
      const { code, message, details } = error
      send({ kind: 'refused', refusal: { code, message, details }, memory: memory() })
    } else {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      send({ kind: 'failed', reason, memory: memory() })
    }
  }
}

// The first is told at once, so that it is known how much there is; then now and then, and the last.
function throttled(): Report {
  let last = 0
  return (progress: Progress) => {
    const now = Date.now()
    if (now - last < reportEvery && progress.done < progress.of) return
    last = now
    send({ kind: 'progress', progress })
  }
}

function memory(): ReaderMemory {
  // The peak is told in kilobytes.
  return { now: process.memoryUsage.rss(), most: process.resourceUsage().maxRSS * 1024 }
}

function send(reply: Reply): void {
  process.send?.(reply)
}
