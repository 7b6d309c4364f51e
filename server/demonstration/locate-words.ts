import type { Span } from '../../domain/text/offset'

/** Where `words` stand in `text`. Throws a RangeError that quotes them where they stand nowhere, or more than once. */
export function locateWords(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (words === '' || start < 0) throw new RangeError(`These words do not stand in the copy: “${words}”`)
  if (text.indexOf(words, start + 1) >= 0)
    throw new RangeError(`These words stand more than once in the copy: “${words}”`)
  return { start, end: start + words.length }
}
