import { mostBlocks } from '@/domain/article/input'
import type { SourceBlock } from '../source-document'
import type { Line } from './columns'
import { cutParagraphs, usualOf } from './cut-paragraphs'
import { type Flowing, flowing } from './flow'
import type { Furniture } from './furniture'
import { type Joints, jointsOf } from './hyphens'
import { joinedText } from './joined-text'
import { lineText } from './line-words'
import { looksOf, noteNumber } from './pdf-roles'
import { tooLarge } from './refusals'

/** The blocks of a PDF from its lines in reading order; notes and furniture come last. Spec: documents P8–P11. */
export function pdfBlocks(lines: readonly Line[], furniture: readonly Furniture[]): readonly SourceBlock[] {
  const usual = usualOf(lines)
  const paragraphs = cutParagraphs(lines, usual)
  if (paragraphs.length > mostBlocks) throw tooLarge(`has more than ${mostBlocks.toLocaleString('en')} paragraphs`)
  const looks = looksOf(paragraphs, usual)
  const joints = jointsOf(lines.map(line => lineText(line)))
  const parts = paragraphs.map((paragraph, index) => ({
    paragraph,
    looks: looks[index] ?? { role: 'unknown' as const },
  }))
  const isNote = ({ looks: own }: Flowing) => own.role === 'footnote'
  const notes = new Set(parts.filter(isNote).flatMap(part => noteNumber(part.paragraph) ?? []))
  const whole = flowing(parts, joints)
  return [...whole.filter(part => !isNote(part)), ...whole.filter(isNote)]
    .map(part => blockOf(part, joints, notes))
    .concat(furniture.map(asResidue))
    .filter(block => block.text !== '')
}

function blockOf({ paragraph, looks }: Flowing, joints: Joints, notes: ReadonlySet<string>): SourceBlock {
  const { lines, mark } = paragraph
  const isTitle = looks.role === 'title' || looks.role === 'heading'
  const { text, inlines } = joinedText(lines, {
    joints,
    notes,
    mark: looks.role === 'footnote' ? undefined : mark,
    isDressed: isTitle || looks.role === 'footnote' || paragraph.isBold,
  })
  const { role, ...about } = looks
  const page = { page: (lines[0]?.page ?? 0) + 1 }
  if (role === 'footnote') return { ...noteOf(text), kind: role, ...about, ...page }
  const list = role === 'listItem' ? { list: { ordered: false, depth: 0 } } : {}
  return { text, ...(inlines ? { inlines } : {}), kind: role, ...about, ...page, ...(mark ? { mark } : {}), ...list }
}

function noteOf(text: string): Pick<SourceBlock, 'text' | 'mark'> {
  const found = /^\[?(\d{1,3})\]?[\s.)]*(?=\S)/.exec(text)
  return found ? { text: text.slice(found[0].length), mark: `[${found[1]}]` } : { text }
}

function asResidue({ text, pages, why }: Furniture): SourceBlock {
  const where = pages > 1 && why !== 'a page number' ? `a running head or foot, on ${pages} pages` : why
  return { text: text.replace(/\s+/g, ' ').trim().normalize('NFC'), kind: 'residue', why: where }
}
