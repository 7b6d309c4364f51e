import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type Restored, restore } from '../db/backup/restore'
import { type OpenDesk, openDesk } from '../db/open-desk'
import { signInTables } from '../db/sign-in-tables'
import { verifyDeskFile } from '../db/verify/verify-desk-file'
import { asRefusal } from '../db/writes/as-refusal'
import type { Permitted } from '../domain/access/permitted'
import type { ActionMark } from '../domain/change/change'
import type { ActionId, Instant, SessionId } from '../domain/ids'
import type { Actor } from '../domain/person/person'
import type { Committed, DeskProblem, Store } from '../domain/store'
import { Live } from './live/live'
import type { RunningDesk } from './running-desk'
import type { SignInLibrary } from './session/sign-in-library'
import { readSettings, type Settings } from './settings'

/** What a use case works with: who is acting, the desk's memory, the clock and new ids. */
export interface Context {
  readonly actor: Actor
  /** The session in which a person acts; absent for tokens and the command line. */
  readonly sessionId?: SessionId
  readonly store: Omit<Store, 'commit'>
  readonly live: Live
  readonly now: Instant
  /** What everything that is committed here belongs to. Spec: undo U1. */
  readonly action: ActionId
  newId(): string
  /**
   * All of the changes with their log rows, or none. Nothing is written for an empty list. `mark` names the earlier action
   * that they undo or do again.
   */
  commit(changes: readonly Permitted[], mark?: Omit<ActionMark, 'id'>): Promise<Committed | undefined>
}

type Below = Pick<RunningDesk, 'store'> & Partial<Pick<RunningDesk, 'live'>>

/** `action` is the one that a request names; otherwise everything that comes of the context is one of its own. */
export function contextOn(
  { store, live = new Live(store) }: Below,
  actor: Actor,
  now = new Date(),
  action: ActionId = v7(),
): Context {
  const at = now.toISOString()
  return {
    actor,
    store,
    live,
    now: at,
    action,
    newId: v7,
    commit: async (changes, mark) =>
      changes.length === 0 ? undefined : store.commit(changes, { actor, at, action: { id: action, ...mark } }),
  }
}

// Next may load this module more than once in a process; the desk is open once.
const kept = globalThis as typeof globalThis & { tickmarkDesk?: RunningDesk }

/** The desk of this process, opened at the first call and kept. */
export function runningDesk(): RunningDesk {
  kept.tickmarkDesk ??= openRunningDesk(readSettings())
  return kept.tickmarkDesk
}

/** Lets this process work on a desk that is open already, or on none. */
export function keepDesk(desk: RunningDesk | undefined): void {
  kept.tickmarkDesk = desk
}

/** Opens the desk in `settings.dataFolder`, made and migrated where needed. */
export function openRunningDesk(settings: Settings): RunningDesk {
  const opened = openDesk({ folder: settings.dataFolder })
  const secret = readSecret(settings.dataFolder)
  let library: Promise<SignInLibrary> | undefined
  const live = new Live(opened.store)
  const store = waking(opened.store, live)
  return {
    settings,
    secret,
    store,
    live,
    library: () => {
      library ??= loadLibrary(opened.orm, settings, secret)
      return library
    },
    backUp: opened.backUp,
    close: async () => {
      if (kept.tickmarkDesk?.store === store) kept.tickmarkDesk = undefined
      live.close()
      opened.close()
    },
  }
}

// Whoever listens in this process hears of a commit at once, and of everybody else's soon after.
function waking(store: Store, live: Live): Store {
  return {
    ...store,
    commit: async (changes, stamp) => {
      const committed = await store.commit(changes, stamp)
      live.feed.wake()
      return committed
    },
  }
}

async function loadLibrary(orm: OpenDesk['orm'], settings: Settings, secret: string): Promise<SignInLibrary> {
  const { signInLibrary } = await import('./session/sign-in-library')
  return signInLibrary({ orm, tables: signInTables }, settings, secret)
}

/** Makes a backup the desk in the data folder; one that holds something is replaced only by force, and kept beside it. */
export function restoreDesk(backup: string, { dataFolder }: Settings, force: boolean): Promise<Restored> {
  return restore(backup, dataFolder, { force, now: new Date() })
}

/** Checks a backup without changing it. */
export function verifyBackup(file: string): Promise<readonly DeskProblem[]> {
  return verifyDeskFile(file)
}

/** What the database says about itself (a full disk, another writer) as a refusal; other errors as they are. */
export function asDeskRefusal(error: unknown): unknown {
  return asRefusal(error)
}

// Made once. Of two processes that start together the first to create the file wins, and both read it.
function readSecret(folder: string): string {
  const file = join(folder, 'secret')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
