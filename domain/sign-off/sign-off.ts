import type { Instant } from '../ids'
import type { PersonRef } from '../person/person'

/** A named editor accepts one version with its findings. Both hashes are SHA-256 in lower-case hex. */
export interface SignOff {
  /** Number of the version that was signed. */
  readonly version: number
  readonly versionSha256: string
  readonly findingsSha256: string
  readonly by: PersonRef
  readonly at: Instant
}
