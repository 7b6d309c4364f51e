import type { Offset } from '../text/offset'

/** Text with its typography levelled, and where each of its UTF-16 units came from. */
export interface PlainText {
  readonly text: string
  /** `starts[i]`–`ends[i]` of the original (UTF-16 units) stand behind unit `i`. */
  readonly starts: readonly Offset[]
  readonly ends: readonly Offset[]
}

/** What the comparison leaves out of account, in words for the person who decides. */
export const levelledTypography =
  'Quotation marks, dashes, spaces, ellipses and how accents are encoded are taken as equal; words, capitals and other punctuation are not.'

// Sorts and hyphens that no reader sees: soft hyphen, zero-width space, directional marks, word joiner, tatweel.
const invisible = /^[\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640]$/u

/**
 * Levels typography only: every quotation mark and apostrophe to ', every dash to -, runs of spaces to one, … to three
 * points, canonical composition (NFC); directional marks and soft hyphens fall away. Spec: report R33.
 */
export function plainTypography(original: string): PlainText {
  const units: string[] = []
  const starts: Offset[] = []
  const ends: Offset[] = []
  for (const match of original.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gsu)) {
    const end = match.index + match[0].length
    for (const unit of levelled(match[0]).split('')) {
      if (unit === ' ' && units.at(-1) === ' ') continue
      units.push(unit)
      starts.push(match.index)
      ends.push(end)
    }
  }
  return { text: units.join(''), starts, ends }
}

function levelled(cluster: string): string {
  if (/^\s/u.test(cluster)) return ' '
  if (invisible.test(cluster)) return ''
  if (/^["＂“”„‟'‘’‚‛ʼ′″«»‹›`´]$/u.test(cluster)) return "'"
  if (/^[\p{Pd}−]$/u.test(cluster)) return '-'
  return cluster === '…' ? '...' : cluster.normalize('NFC')
}
