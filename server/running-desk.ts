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
  /** Waits for what is being written, then closes the database. */
  close(): Promise<void>
}
