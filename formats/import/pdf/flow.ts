import type { Paragraph } from './cut-paragraphs'
import type { Joints } from './hyphens'
import { lineText } from './line-words'
import type { Looks } from './pdf-roles'

/** A paragraph that may go on over columns and pages. */
export interface Flowing {
  readonly paragraph: Paragraph
  readonly looks: Looks
}

const ended = /[.!?…:;。！？؟]["'”’»)\]]*$/u

/**
 * Paragraphs with those that run over the end of a column put together, whatever stands between (a caption, a footnote).
 * Spec: documents P9.
 */
export function flowing(parts: readonly Flowing[], joints: Joints): readonly Flowing[] {
  const whole: Flowing[] = []
  // Where the paragraph is that may go on.
  let open = -1
  for (const part of parts) {
    const last = whole[open]
    if (last && goesOn(last, part, { parts, joints })) {
      whole[open] = { ...last, paragraph: joined(last.paragraph, part.paragraph) }
      continue
    }
    whole.push(part)
    if (!isAside(part)) open = whole.length - 1
  }
  return whole
}

function isAside({ looks }: Flowing): boolean {
  return looks.role === 'footnote' || looks.role === 'caption'
}

function joined(one: Paragraph, other: Paragraph): Paragraph {
  return { ...one, lines: [...one.lines, ...other.lines], isFullToEnd: other.isFullToEnd }
}

function goesOn(
  before: Flowing,
  next: Flowing,
  { parts, joints }: { parts: readonly Flowing[]; joints: Joints },
): boolean {
  const [one, other] = [before.paragraph, next.paragraph]
  const [last, first] = [one.lines.at(-1), other.lines[0]]
  if (!last || !first || last.column === first.column) return false
  if (isAside(next) || before.looks.role === 'heading' || before.looks.role === 'title') return false
  if (next.looks.role !== 'unknown' || Math.abs(last.size - first.size) > last.size * 0.05) return false
  const [text, after] = [lineText(last), lineText(first)]
  // A number may end the sentence that runs over; a bullet begins an item.
  if (other.mark !== undefined) return /^\d/.test(other.mark) && !ended.test(text) && one.isFullToEnd
  if (joints.between(text, after) !== 'space') return true
  if (/^[\p{Ll}]/u.test(after)) return !ended.test(text) || one.isFullToEnd
  if (!ended.test(text)) return one.isFullToEnd
  return one.isFullToEnd && !other.isIndented && usesIndents(parts)
}

// Where paragraphs begin with an indent, one that does not goes on.
function usesIndents(parts: readonly Flowing[]): boolean {
  const long = parts.filter(part => part.looks.role === 'unknown' && part.paragraph.lines.length > 1)
  return long.filter(part => part.paragraph.isIndented).length > long.length / 2
}
