import type { Span } from './offset'
import { type Passage, segmenter } from './words'

/**
 * Sentences of a passage in text order, without the spaces between them. Offsets of the canonical text. Unicode's rules
 * (UAX #29 §5) end a sentence at every full stop before a capital; abbreviations, initials and hard breaks are mended here.
 */
export function sentencesIn(passage: Passage): readonly Span[] {
  const { start, text, lang } = passage
  const sentences: Span[] = []
  let begins = 0
  for (const { index, segment } of segmenter('sentence', lang).segment(text)) {
    const ends = index + segment.length
    if (ends < text.length && !isEnd(text.slice(begins, ends), text.slice(ends))) continue
    const span = trimmed(text, begins, ends)
    if (span) sentences.push({ start: start + span.start, end: start + span.end })
    begins = ends
  }
  return sentences
}

// Titles and shortened words that a name or number follows. Compared in lower case, without the stop.
const abbreviations = new Set(
  [
    'mr mrs ms mx dr prof sr jr st mt gen col lt maj capt cpl sgt adm cmdr gov sen rep pres hon rev fr msgr',
    'jan feb mar apr jun jul aug sept sep oct nov dec no nos vol pp p fig figs ed eds al vs cf approx ca dept est',
    'inc ltd co corp bros e.g i.e etc sra srta dra d ee.uu s.a núm pág av avda bd mme mlle m bzw z.b d.h ca nr str',
  ]
    .join(' ')
    .split(' '),
)
// These do end a sentence when a capital follows that begins another one; after a name they never do.
const companies = new Set(['inc', 'ltd', 'co', 'corp', 'etc', 'jr', 'sr', 'al'])
// Words that begin a sentence far more often than they follow an abbreviation such as "U.S.".
const openers = new Set(
  'the a an in on at it its he she they we i you this that these those there but and so as if when while after before however'.split(
    ' ',
  ),
)

function isEnd(sentence: string, rest: string): boolean {
  const closed = sentence.trimEnd()
  if (/\n\s*$/.test(sentence)) return true
  // “Is it?” she asked.
  if (/^["“‘'([«]*\p{Ll}/u.test(rest)) return false
  const last = /(\S+?)\.["”’)\]]*$/u.exec(closed)?.[1]
  if (last === undefined) return true
  const word = last.replace(/^["“‘'([«]+/u, '')
  const next = /^["“‘'([«]*([\p{L}\p{N}'’]+)/u.exec(rest)?.[1] ?? ''
  const beginsAnew = openers.has(next.toLowerCase()) && /^\p{Lu}/u.test(next)
  if (/^\p{Lu}$/u.test(word)) return beginsAnew
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return beginsAnew
  const shortened = word.toLowerCase()
  if (!abbreviations.has(shortened)) return true
  return companies.has(shortened) && beginsAnew
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return to > from ? { start: from, end: to } : undefined
}
