import { z } from 'zod'
import { DomainError } from '../../domain/errors'
import { parsedJson } from '../parsed-json'

const placeSchema = z.tuple([z.string(), z.string()])

/** Where a page ended, in a form that callers hand back as it is. */
export function encodeCursor(place: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Throws a DomainError `invalid` where the cursor is not one that a page handed out. */
export function decodeCursor(cursor: string): readonly [string, string] {
  const place = placeSchema.safeParse(parsedJson(Buffer.from(cursor, 'base64url').toString()))
  if (place.success) return place.data
  throw unknownCursor()
}

export function unknownCursor(): DomainError {
  return new DomainError(
    'invalid',
    'This cursor is not one that a page handed out. Leave it out to begin at the start.',
  )
}
