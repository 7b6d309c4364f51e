import { DomainError } from '../../domain/errors'
import { type Asked, type ReaderBounds, ReaderProcess } from './reader-process'

export interface QueueBounds extends ReaderBounds {
  /** Bytes up to which a task is small. */
  readonly small: number
  /** Bytes that wait at most; more are refused. */
  readonly waiting: number
  /** Milliseconds for a small task, and for a large one. */
  readonly smallTime: number
  readonly largeTime: number
  /** Milliseconds after which a reader with nothing to do ends. */
  readonly idle: number
}

export interface QueuedTask extends Pick<Asked, 'question' | 'onProgress' | 'signal'> {
  /** Bytes, or what comes near them. */
  readonly size: number
}

interface Waiting extends QueuedTask {
  readonly begin: (seat: Seat) => void
}

interface Seat {
  readonly reader: ReaderProcess
  readonly isForSmall: boolean
  isTaken: boolean
  idle: ReturnType<typeof setTimeout> | undefined
}

/**
 * Two readers: one for whatever comes, in the order it comes, and one that is kept free for small tasks. So large ones
 * come one after another, and no small one waits for all of them.
 */
export class ReadingQueue {
  readonly #seats: readonly Seat[]
  #waiting: readonly Waiting[] = []

  constructor(private readonly bounds: QueueBounds) {
    const seat = (isForSmall: boolean): Seat => ({
      reader: new ReaderProcess(bounds),
      isForSmall,
      isTaken: false,
      idle: undefined,
    })
    this.#seats = [seat(false), seat(true)]
  }

  /** Rejects with a DomainError, or with the signal's reason where it was cancelled. */
  async add(task: QueuedTask): Promise<unknown> {
    const seat = await this.#seatFor(task)
    const time = this.#isSmall(task) ? this.bounds.smallTime : this.bounds.largeTime
    try {
      return await seat.reader.ask({ ...task, time })
    } finally {
      seat.isTaken = false
      seat.idle = setTimeout(() => seat.reader.end(), this.bounds.idle).unref()
      this.#beginNext()
    }
  }

  /** Ends the readers at once, whatever they are at. */
  end(): void {
    for (const { reader, idle } of this.#seats) {
      clearTimeout(idle)
      reader.end()
    }
  }

  /** The processes that are up. */
  get readers(): readonly ReaderProcess[] {
    return this.#seats.map(seat => seat.reader).filter(reader => reader.pid !== undefined)
  }

  /** Bytes that one reader held at most, as far as it answered. */
  get mostMemory(): number {
    return Math.max(...this.#seats.map(({ reader }) => reader.mostMemory))
  }

  #seatFor(task: QueuedTask): Promise<Seat> {
    const { signal } = task
    signal?.throwIfAborted()
    const already = this.#waiting.reduce((sum, { size }) => sum + size, 0)
    if (already > 0 && already + task.size > this.bounds.waiting) {
      throw new DomainError('unavailable', 'Too many files are being read at once. Try again in a minute.', {
        retryAfter: 60,
      })
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter(other => other !== waiting)
        signal?.removeEventListener('abort', cancel)
      }
      const cancel = () => {
        leave()
        reject(signal?.reason)
      }
      const begin = (seat: Seat) => {
        leave()
        seat.isTaken = true
        clearTimeout(seat.idle)
        resolve(seat)
      }
      const waiting: Waiting = { ...task, begin }
      this.#waiting = [...this.#waiting, waiting]
      signal?.addEventListener('abort', cancel, { once: true })
      this.#beginNext()
    })
  }

  #beginNext(): void {
    for (const seat of this.#seats) {
      if (seat.isTaken) continue
      this.#waiting.find(task => !seat.isForSmall || this.#isSmall(task))?.begin(seat)
    }
  }

  #isSmall({ size }: QueuedTask): boolean {
    return size <= this.bounds.small
  }
}
