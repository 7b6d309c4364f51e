import type { Offset, Span } from './offset'

/** A block's text with its place in the canonical text and its language (BCP 47), where known. */
export interface Passage {
  readonly start: Offset
  readonly text: string
  readonly lang?: string
}

/** Words of a passage in text order, without the spaces and signs between them (UAX #29 §4). Offsets of the canonical text. */
export function wordsIn({ start, text, lang }: Passage): readonly Span[] {
  const words: Span[] = []
  for (const { index, segment, isWordLike } of segmenter('word', lang).segment(text)) {
    if (isWordLike) words.push({ start: start + index, end: start + index + segment.length })
  }
  return words
}

/** Characters as a reader counts them: a flag, a letter with its accents, a family emoji are one each (UAX #29 §3). */
export function charactersIn({ start, text, lang }: Passage): readonly Span[] {
  const segments = segmenter('grapheme', lang).segment(text)
  return Array.from(segments, ({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}

type Granularity = 'grapheme' | 'word' | 'sentence'
const segmenters = new Map<string, Intl.Segmenter>()

/** Making one costs a thousand times more than using it. A language that is no language tag counts as unknown. */
export function segmenter(granularity: Granularity, lang = 'en'): Intl.Segmenter {
  const key = `${granularity} ${lang}`
  const known = segmenters.get(key) ?? new Intl.Segmenter(isLanguageTag(lang) ? lang : 'en', { granularity })
  segmenters.set(key, known)
  return known
}

function isLanguageTag(lang: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang)
}
