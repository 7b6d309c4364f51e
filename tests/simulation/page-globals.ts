import { AsyncLocalStorage } from 'node:async_hooks'
import type { QueryClient } from '@tanstack/react-query'
import type { Locks } from './browser'

/** What a page finds around it in its browser. */
export interface Surroundings {
  readonly window: EventTarget
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
  readonly navigator: { readonly locks: Locks }
  readonly indexedDB: object
  /** Nothing is kept there any more; what an older version left is looked for. */
  readonly localStorage: object
  readonly BroadcastChannel: new () => unknown
  /** What its browser keeps in its database. */
  readonly records: Map<string, unknown>
  readonly EventSource: new (address: string) => unknown
  readonly fetch: typeof fetch
  /** What it takes for chance. */
  random(): number
  /** One a page, as in a browser, where every page is a program of its own. */
  readonly queries: QueryClient
  /** Runs something later; returns the way to prevent it. */
  readonly after: (ms: number, run: () => void) => () => void
}

const here = new AsyncLocalStorage<Surroundings>()

/** Runs `run` as code of a page: what it calls and what follows from it finds that page's surroundings. */
export function inPage<Result>(surroundings: Surroundings, run: () => Result): Result {
  return here.run(surroundings, run)
}

/** The queries of the page whose code is running. */
export function queriesHere(): QueryClient {
  return pageHere().queries
}

/** The database of the browser whose page's code is running. */
export function recordsHere(): Map<string, unknown> {
  return pageHere().records
}

function pageHere(): Surroundings {
  const page = here.getStore()
  if (!page) throw new Error('No page is running')
  return page
}

/** Runs `run` outside every page, as the desk itself. */
export function outsidePages<Result>(run: () => Result): Result {
  return here.exit(run)
}

const own = { setTimeout, clearTimeout, setInterval, clearInterval, fetch }
const { random } = Math
const now = performance.now.bind(performance)
const timers = new Map<number, () => void>()
let lastTimer = 0

type After = Surroundings['after']

/**
 * Lets several pages live side by side in this process, each with a browser of its own around it. Outside of them every
 * name means what it always does, but for what the desk does every so often: that goes by the same time as the pages.
 */
export function openPageGlobals(outside: After): () => void {
  const names = [
    'window',
    'document',
    'navigator',
    'indexedDB',
    'localStorage',
    'BroadcastChannel',
    'EventSource',
  ] as const
  const before = names.map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const [name, own] of before) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => here.getStore()?.[name] ?? own?.value ?? own?.get?.call(globalThis),
    })
  }
  Object.assign(globalThis, {
    fetch: (input: string, init?: RequestInit) => (here.getStore()?.fetch ?? own.fetch)(input, init),
    requestAnimationFrame: (run: () => void) => startTimer(16, run),
    setTimeout: (run: () => void, ms = 0, ...rest: unknown[]) =>
      here.getStore() ? startTimer(ms, run) : own.setTimeout(run, ms, ...rest),
    clearTimeout: (timer: unknown) => stopTimer(timer) || own.clearTimeout(nodeTimer(timer)),
    setInterval: (run: () => void, ms = 0) => {
      const timer = startInterval(here.getStore()?.after ?? outside, ms, run)
      return here.getStore() ? timer : deskTimer(timer)
    },
    clearInterval: (timer: unknown) => stopTimer(timer) || own.clearInterval(nodeTimer(timer)),
  })
  performance.now = () => (here.getStore() ? Date.now() : now())
  Math.random = () => here.getStore()?.random() ?? random()
  return () => {
    Math.random = random
    performance.now = now
    for (const [name, outside] of before) {
      Reflect.deleteProperty(globalThis, name)
      if (outside) Object.defineProperty(globalThis, name, outside)
    }
    Object.assign(globalThis, own)
    Reflect.deleteProperty(globalThis, 'requestAnimationFrame')
    timers.clear()
  }
}

function startTimer(ms: number, run: () => void): number {
  lastTimer += 1
  const timer = lastTimer
  const cancel = here.getStore()?.after(ms, () => {
    timers.delete(timer)
    run()
  })
  if (cancel) timers.set(timer, cancel)
  return timer
}

function startInterval(after: After, ms: number, run: () => void): number {
  lastTimer += 1
  const timer = lastTimer
  const again = () => {
    const cancel = after(ms, () => {
      again()
      run()
    })
    timers.set(timer, cancel)
  }
  again()
  return timer
}

// What Node hands out for a timer, as far as the desk looks at it.
function deskTimer(number: number) {
  return { number, unref: () => undefined }
}

function stopTimer(given: unknown): boolean {
  const timer = typeof given === 'object' && given !== null && 'number' in given ? given.number : given
  if (typeof timer !== 'number') return false
  timers.get(timer)?.()
  return timers.delete(timer)
}

// What was not started in a page is a timer of Node's own.
function nodeTimer(timer: unknown): NodeJS.Timeout | undefined {
  return typeof timer === 'object' && timer !== null ? (timer as NodeJS.Timeout) : undefined // Node made it.
}
