import type { Offset } from '../text/offset'

/** Words between quotation marks, without the marks. Offsets are UTF-16 units of the text they were found in. */
export interface QuotedPassage {
  readonly text: string
  readonly start: Offset
  readonly end: Offset
}

interface OpenMark {
  readonly family: Family
  readonly mark: string
  readonly inside: Offset
}

type Family = 'curly double' | 'curly single' | 'straight double' | 'straight single' | 'guillemet' | 'corner'

const families: readonly (readonly [Family, string])[] = [
  ['curly double', '“”„‟'],
  ['curly single', '‘’‚‛'],
  ['straight double', '"＂'],
  ['straight single', "'"],
  ['guillemet', '«»‹›'],
  ['corner', '「」『』'],
]

/** Quotations inside quotations that prose has at most; it keeps hostile text from costing more than its length. */
const deepestNesting = 8

/**
 * Outermost quoted passages in text order: curly, straight, guillemets either way round, low-high, corner brackets.
 * Nested quotations stay inside theirs. A double quotation that the text cuts off runs to the cut. Spec: report R30–R32.
 */
export function quotedPassages(text: string): readonly QuotedPassage[] {
  const open: OpenMark[] = []
  const found: { start: Offset; end: Offset }[] = []
  for (const match of text.matchAll(/["＂“”„‟'‘’‚‛«»‹›「」『』]/gu)) {
    const place = { mark: match[0], at: match.index, text }
    const family = familyOf(match[0])
    const opened = open.findLastIndex(mark => mark.family === family)
    const partner = open[opened]
    if (partner && closes(partner, place, family)) {
      found.push({ start: partner.inside, end: place.at })
      open.length = opened
    } else if (open.length < deepestNesting && opens(place, family)) {
      open.push({ family, mark: place.mark, inside: place.at + place.mark.length })
    } else if (place.mark === '”' && open.length === 0 && found.length === 0) {
      found.push({ start: 0, end: place.at }) // The claim begins inside a quotation.
    }
  }
  const cutOff = open.find(mark => !mark.family.endsWith('single'))
  if (cutOff) found.push({ start: cutOff.inside, end: text.length })
  return outermost(found).flatMap(span => trimmed(text, span))
}

function familyOf(mark: string): Family {
  return families.find(([, marks]) => marks.includes(mark))?.[0] ?? 'straight double'
}

interface Place {
  readonly mark: string
  readonly at: Offset
  readonly text: string
}

function closes(partner: OpenMark, place: Place, family: Family): boolean {
  const next = place.text.slice(place.at + 1, place.at + 3)
  const before = place.text.slice(Math.max(0, place.at - 1), place.at)
  // An apostrophe is written with the same sign as a closing single mark.
  if (family.endsWith('single')) return /\S$/u.test(before) && !/^[\p{L}\p{N}]/u.test(next) && place.mark !== '‘'
  if (family === 'curly double') return place.mark === '”' || '„‟'.includes(partner.mark)
  if (family === 'straight double') return true
  return place.mark !== partner.mark
}

function opens({ mark, at, text }: Place, family: Family): boolean {
  if ('“„‟「『'.includes(mark)) return true
  const atWordStart = /(^|[\s\p{Ps}\p{Pi}\p{Pd}\p{Po}"'])$/u.test(text.slice(Math.max(0, at - 1), at))
  if (family === 'guillemet') return atWordStart || at === 0
  return atWordStart && /^\S/u.test(text.slice(at + 1, at + 2))
}

function outermost(spans: readonly { start: Offset; end: Offset }[]): readonly { start: Offset; end: Offset }[] {
  let reached = -1
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isOuter = end > reached
      reached = Math.max(reached, end)
      return isOuter
    })
}

function trimmed(text: string, { start, end }: { start: Offset; end: Offset }): readonly QuotedPassage[] {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return to > from && /[\p{L}\p{N}\p{S}]/u.test(words) ? [{ text: text.slice(from, to), start: from, end: to }] : []
}
