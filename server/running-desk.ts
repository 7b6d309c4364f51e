import type { Store } from '../domain/store'
import type { SignInLibrary } from './session/sign-in-library'
import type { Settings } from './settings'

/** What one process holds open of a desk. */
export interface RunningDesk {
  readonly settings: Settings
  readonly store: Store
  readonly library: SignInLibrary
  /** Signs the session cookies. */
  readonly secret: string
  /** Copies the database, as it stands at one moment, to a file. */
  backUp(file: string): Promise<void>
  /** Waits for what is being written, then closes the database. */
  close(): Promise<void>
}
