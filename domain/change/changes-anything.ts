import type { Amendment } from './change'

/** Whether an amendment would change anything: one that was sent again after it was done does not. */
export function changesAnything<Details extends object>(thing: Details, amendment: Amendment<Details>): boolean {
  const now = new Map(Object.entries(thing))
  return Object.entries(amendment).some(
    ([field, value]) => value !== undefined && JSON.stringify(value ?? null) !== JSON.stringify(now.get(field) ?? null),
  )
}
