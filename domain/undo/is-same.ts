import { canonicalJson } from '../event/canonical-json'

/** Whether two values say the same as JSON: the order of keys does not count, and a key that holds nothing is none. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson({ a }) === canonicalJson({ a: b })
}
