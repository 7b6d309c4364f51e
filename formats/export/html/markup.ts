import { html as tagged } from 'hono/html'

/** A piece of HTML whose interpolated values were escaped. */
export type Html = ReturnType<typeof tagged>

/** The template that escapes what is put into it: text always, other pieces of HTML never. */
export const html = tagged

/** The document as a string. Throws a TypeError where a piece was asynchronous, which no piece here is. */
export function asString(piece: Html): string {
  if (piece instanceof Promise) throw new TypeError('A report is made at once; a piece of it was asynchronous')
  return piece.toString()
}
