import { v7 } from 'uuid'
import type { Permitted } from '../domain/access/permitted'
import type { Instant } from '../domain/ids'
import type { Actor } from '../domain/person/person'
import type { Committed, Store } from '../domain/store'
import { openRunningDesk } from './open-running-desk'
import type { RunningDesk } from './running-desk'

/** What a use case works with: who is acting, the desk's memory, the clock and new ids. */
export interface Context {
  readonly actor: Actor
  readonly store: Store
  readonly now: Instant
  newId(): string
  /** All of the changes with their log rows, or none. Nothing is written for an empty list. */
  commit(changes: readonly Permitted[]): Promise<Committed | undefined>
}
