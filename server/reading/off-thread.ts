import type { Report } from './messages'
import { type QueueBounds, ReadingQueue } from './reading-queue'
import type { TaskInput, TaskName, TaskResult } from './tasks'

export interface OffThreadOptions {
  readonly onProgress?: Report | undefined
  /** Ends the task, wherever it is; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

const megabyte = 1024 * 1024

/** What reading on this desk may take. */
export const readingBounds: QueueBounds = {
  heap: 768,
  memory: 1024 * megabyte,
  // The library that reads PDFs holds some 370 of it by itself.
  keptMemory: 450 * megabyte,
  small: megabyte,
  waiting: 300 * megabyte,
  smallTime: 30_000,
  largeTime: 120_000,
  idle: 10 * 60_000,
  program: 'server/reading/reader.ts',
}

// Next may load this module more than once in a process; the readers are there once.
const kept = globalThis as typeof globalThis & { tickmarkReading?: ReadingQueue }

/** The readers of this process; they end with it. */
export function reading(): ReadingQueue {
  if (!kept.tickmarkReading) {
    const queue = new ReadingQueue(readingBounds)
    kept.tickmarkReading = queue
    process.once('exit', () => queue.end())
  }
  return kept.tickmarkReading
}

/**
 * Does a task in a process of its own, so that this one goes on answering meanwhile. `size` is how much there is to read,
 * in bytes or what comes near them. Rejects with a DomainError when the task is refused, takes too long or too much.
 */
export async function offThread<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name>,
  size: number,
  options: OffThreadOptions = {},
): Promise<TaskResult<Name>> {
  const result = await reading().add({ question: { task, input }, size, ...options })
  return result as TaskResult<Name> // What the reader sends is what its table of tasks says of it.
}
