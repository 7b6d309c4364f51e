import type { Backup, Store } from '../domain/store'
import type { Live } from './live/live'
import type { SignInLibrary } from './session/sign-in-library'
import type { Settings } from './settings'

/** What one process holds open of a desk. */
export interface RunningDesk {
  readonly settings: Settings
  readonly store: Store
  /** Those who listen to what happens on it. */
  readonly live: Live
  /** Loaded when somebody signs in or out: most of what a process does needs none of it. */
  library(): Promise<SignInLibrary>
  /** Signs the session cookies. */
  readonly secret: string
  /** Writes a verified copy of the desk, as it stands at one moment, to a file that is not there yet. */
  backUp(file: string): Promise<Backup>
  /** Waits for what is being written, then closes the database. */
  close(): Promise<void>
}
