import { largestOriginal } from '../../domain/article/input'

/** How long and how much a page may take. Times in milliseconds, sizes in bytes. Spec: fetching F7–F9. */
export interface FetchLimits {
  /** Everything together, redirects included. */
  readonly total: number
  /** Looking a name up; connecting, TLS included; waiting for the head; waiting for more of the body. */
  readonly lookup: number
  readonly connect: number
  readonly head: number
  readonly idle: number
  readonly largestHead: number
  /** Of the body, before and after it is unpacked. */
  readonly largestBody: number
  readonly redirects: number
  /** Those of the web. */
  readonly ports: readonly number[]
}

export const fetchLimits: FetchLimits = {
  total: 30_000,
  lookup: 5_000,
  connect: 6_000,
  head: 12_000,
  idle: 8_000,
  largestHead: 32 * 1024,
  largestBody: largestOriginal,
  redirects: 5,
  ports: [80, 443],
}
