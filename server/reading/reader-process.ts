import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { DomainError } from '../../domain/errors'
import type { Question, ReaderMemory, Reply, Report } from './messages'
import { type Ending, sentenceFor } from './sentences'

/** What one reader may take. */
export interface ReaderBounds {
  /** Of what JavaScript makes, in megabytes. */
  readonly heap: number
  /** Of everything, in bytes. */
  readonly memory: number
  /** A process that holds more than this after a task ends, and the next task gets a fresh one. In bytes. */
  readonly keptMemory: number
  /** What the process runs, from the top of the project. */
  readonly program: string
}

export interface Asked {
  readonly question: Question
  /** Milliseconds. */
  readonly time: number
  readonly onProgress?: Report | undefined
  readonly signal?: AbortSignal | undefined
}

/** One process that reads, started when there is something to read, and again after it broke off. */
export class ReaderProcess {
  #child: ChildProcess | undefined
  #most = 0

  constructor(private readonly bounds: ReaderBounds) {}

  /** One at a time: the queue sees to that. Rejects with a DomainError, or with the signal's reason. */
  async ask({ question, time, onProgress, signal }: Asked): Promise<unknown> {
    signal?.throwIfAborted()
    const child = this.#running()
    child.ref()
    child.channel?.ref()
    let stopped: Ending | 'cancelled' | undefined
    const stop = (why: Ending | 'cancelled') => () => {
      stopped ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop('time'), time)
    const cancel = stop('cancelled')
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await this.#reply(child, question, onProgress)
    } catch (error) {
      if (stopped === 'cancelled') throw signal?.reason ?? error
      if (error instanceof Ended) throw sentenceFor(question.task, stopped ?? error.ending, { time, ...this.bounds })
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      child.channel?.unref()
      child.unref()
    }
  }

  /** Ends the process, whatever it is doing. */
  end(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  /** Bytes that any of its processes held at most, as far as they answered. */
  get mostMemory(): number {
    return this.#most
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  #running(): ChildProcess {
    if (this.#child?.connected) return this.#child
    const child = startReader(this.bounds)
    const forget = () => {
      if (this.#child === child) this.#child = undefined
    }
    child.once('exit', forget).once('error', forget)
    this.#child = child
    return child
  }

  #reply(child: ChildProcess, question: Question, onProgress: Report | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        child.off('message', hear).off('exit', ended).off('error', failed)
        settle()
      }
      const hear = (reply: Reply) => {
        if (reply.kind === 'progress') return onProgress?.(reply.progress)
        this.#remember(child, reply.memory)
        leave(() => {
          if (reply.kind === 'done') resolve(reply.result)
          else if (reply.kind === 'refused') {
            reject(new DomainError(reply.refusal.code, reply.refusal.message, reply.refusal.details))
          } else {
            console.warn(`A reader could not do ${question.task}: ${reply.reason}`)
            reject(new Ended('broken'))
          }
        })
      }
      const ended = (_status: number | null, signal: NodeJS.Signals | null) =>
        // V8 out of memory aborts; the reader's own watch and the kernel kill.
        leave(() => reject(new Ended(signal === 'SIGKILL' || signal === 'SIGABRT' ? 'memory' : 'broken')))
      const failed = (error: Error) => {
        console.warn(`No reader could be started or asked: ${error.message}`)
        leave(() => reject(new Ended('unavailable')))
      }
      child.on('message', hear).once('exit', ended).once('error', failed)
      child.send(question)
    })
  }

  // What one file left behind is given back to the machine before it adds up.
  #remember(child: ChildProcess, memory: ReaderMemory): void {
    this.#most = Math.max(this.#most, memory.most)
    if (memory.now > this.bounds.keptMemory && this.#child === child) this.end()
  }
}

class Ended extends Error {
  constructor(readonly ending: Ending) {
    super(`The reader ended: ${ending}`)
  }
}

function startReader({ heap, memory, program }: ReaderBounds): ChildProcess {
  const root = process.env.TICKMARK_ROOT ?? process.cwd()
  const file = join(/* turbopackIgnore: true */ root, program)
  const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', file, String(memory)]
  const child = spawn(/* turbopackIgnore: true */ process.execPath, args, {
    cwd: root,
    // Nothing of ours: what reads files from outside knows no secret that it could lose.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TMPDIR: process.env.TMPDIR, LANG: process.env.LANG },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  child.channel?.unref()
  child.unref()
  return child
}
