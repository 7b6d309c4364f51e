import { mostBlocks } from '@/domain/article/input'
import type { SourceBlock } from '../source-document'
import type { Line } from './columns'
import { cutParagraphs, type Usual, usualOf } from './cut-paragraphs'
import { type Flowing, flowing } from './flow'
import type { Furniture } from './furniture'
import { type Joints, jointsOf } from './hyphens'
import { joinedText } from './joined-text'
import { lineText } from './line-words'
import { looksOf, noteNumber } from './pdf-roles'
import { tooLarge } from './refusals'
import type { TaggedPage } from './tagged'
import { taggedParts } from './tagged-parts'

/**
 * The blocks of a PDF from its lines in reading order, or from its tags where they are sane; notes and furniture come last.
 * Spec: documents P8–P11, P14.
 */
export function pdfBlocks(
  lines: readonly Line[],
  furniture: readonly Furniture[],
  tagged?: readonly TaggedPage[],
): readonly SourceBlock[] {
  const usual = usualOf(lines)
  const paragraphs = cutParagraphs(lines, usual)
  if (paragraphs.length > mostBlocks) throw tooLarge(`has more than ${mostBlocks.toLocaleString('en')} paragraphs`)
  const looks = looksOf(paragraphs, usual)
  const joints = jointsOf(lines.map(line => lineText(line)))
  const seen = paragraphs.map((paragraph, index) => ({
    paragraph,
    looks: looks[index] ?? { role: 'unknown' as const },
  }))
  const told = tagged && taggedParts(tagged, seen.length)
  const parts = told ? alsoSeen(told, usual) : seen
  const isNote = ({ looks: own }: Flowing) => own.role === 'footnote'
  const notes = new Set(parts.filter(isNote).flatMap(part => noteNumber(part.paragraph) ?? []))
  const whole = flowing(parts, joints)
  return [...whole.filter(part => !isNote(part)), ...whole.filter(isNote)]
    .map(part => blockOf(part, joints, notes))
    .concat(furniture.map(asResidue))
    .filter(block => block.text !== '')
}

// Tags call most things a paragraph: what is one by its tag alone, or the title of all, is told by its looks.
function alsoSeen(parts: readonly Flowing[], usual: Usual): readonly Flowing[] {
  const looks = looksOf(
    parts.map(part => part.paragraph),
    usual,
  )
  return parts.map((part, index) => {
    const own = looks[index]
    const isTold = part.looks.role !== 'unknown' && !(part.looks.role === 'heading' && own?.role === 'title')
    return isTold || !own ? part : { ...part, looks: own }
  })
}

function blockOf({ paragraph, looks }: Flowing, joints: Joints, notes: ReadonlySet<string>): SourceBlock {
  const { lines, mark } = paragraph
  const isTitle = looks.role === 'title' || looks.role === 'heading'
  const { text, inlines } = joinedText(lines, {
    joints,
    notes,
    mark: looks.role === 'footnote' || paragraph.isMarkApart ? undefined : mark,
    isDressed: isTitle || looks.role === 'footnote' || paragraph.isBold,
  })
  const { role, ...about } = looks
  const page = { page: (lines[0]?.page ?? 0) + 1 }
  if (role === 'footnote') return { ...noteOf(text), kind: role, ...about, ...page }
  const list = role === 'listItem' ? { list: { ordered: /^\d/.test(mark ?? ''), depth: looks.list?.depth ?? 0 } } : {}
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
