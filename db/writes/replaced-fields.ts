import type { Amendment } from '../../domain/change/change'
import type { Replaced } from './commit'

/** What the fields named by an amendment held before; fields that held nothing are null. */
export function replacedFields<Details extends object>(
  amendment: Amendment<Details>,
  row: { readonly [Key in keyof Details]?: unknown },
): Replaced {
  const before: Record<string, unknown> = {}
  for (const key in amendment) before[key] = row[key] ?? null
  return before
}
