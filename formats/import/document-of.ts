import type { SetAside } from '@/domain/article/article'
import { type ImportBlock, textAs } from '@/domain/article/import-preview'
import { DomainError } from '@/domain/errors'
import { type Doc, type DocBlock, type DocInline, type DocParagraph, paragraphRoles } from '@/domain/text/document'
import { authorIn } from './author-in'

export interface Documented {
  readonly doc: Doc
  readonly setAside: readonly SetAside[]
  /** Of the title block, or the first words of the text where there is none. */
  readonly title: string
  readonly byline?: string
  readonly notes: readonly string[]
}

// The desk's title is one line; longer ones end at a word.
const longestTitle = 300
const longestStandIn = 80

/**
 * Blocks to a document; residue goes aside with its reason. Throws `invalid` when two blocks are the title
 * or none is left. Spec: import I24–I26, I29.
 */
export function documentOf(blocks: readonly ImportBlock[]): Documented {
  const kept = blocks.filter(block => block.role !== 'residue')
  const first = kept[0]
  if (!first) throw new DomainError('invalid', 'Every block is set aside, so no text is left. Keep at least one block.')
  const titles = kept.filter(block => block.role === 'title')
  if (titles.length > 1) {
    throw new DomainError('invalid', 'Two blocks are the title. Make one of them a heading or the standfirst.')
  }
  const title = titles[0]
  const byline = kept.find(block => block.role === 'byline' && authorIn(block.text))
  const author = byline && authorIn(byline.text)
  return {
    doc: { type: 'doc', content: grouped(kept) },
    setAside: blocks
      .filter(block => block.role === 'residue')
      .map(block => ({ text: textAs(block, 'residue'), reason: block.why })),
    title: oneLine(title ? textAs(title, 'title') : textAs(first, first.role), title ? longestTitle : longestStandIn),
    ...(author ? { byline: author } : {}),
    notes: title ? [] : ['No title was found. On the desk its first words stand for it.'],
  }
}

function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest + 1)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line.toWellFormed()
  const lastSpace = line.lastIndexOf(' ', longest - 1)
  return `${line.slice(0, lastSpace > longest / 2 ? lastSpace : longest - 1).toWellFormed()}…`
}

// Neighbouring items make one list and neighbouring quotes one quotation.
function grouped(blocks: readonly ImportBlock[]): DocBlock[] {
  const content: DocBlock[] = []
  for (const block of blocks) {
    const last = content.at(-1)
    if (block.role === 'listItem') addItem(content, last, block)
    else if (block.role === 'quote' && last?.type === 'blockquote') last.content.push(paragraphOf(block))
    else content.push(nodeOf(block))
  }
  return content
}

function addItem(content: DocBlock[], last: DocBlock | undefined, block: ImportBlock): void {
  const number = block.mark ? /^\d{1,3}(?=[.)])/.exec(block.mark)?.[0] : undefined
  const next = last?.type === 'orderedList' ? last.content.length + 1 : 1
  // A list counts from one: a number that would not come out the same stays in the words.
  const isCounted = number === String(next)
  const type = isCounted ? 'orderedList' : 'bulletList'
  const words = number && !isCounted ? { ...block, text: `${block.mark} ${block.text}`, mark: undefined } : block
  const item = { type: 'listItem' as const, content: [paragraphOf(words)] }
  if (last?.type === type) last.content.push(item)
  else content.push({ type, content: [item] })
}

function nodeOf(block: ImportBlock): DocBlock {
  switch (block.role) {
    case 'title':
      return { type: 'heading', attrs: { level: 1, ...languageOf(block) }, ...contentOf(block) }
    case 'heading':
      return { type: 'heading', attrs: { level: 2, ...languageOf(block) }, ...contentOf(block) }
    case 'quote':
      return { type: 'blockquote', content: [paragraphOf(block)] }
    default:
      return paragraphOf(block)
  }
}

function paragraphOf(block: ImportBlock): DocParagraph {
  const role = paragraphRoles.find(known => known === block.role) ?? 'paragraph'
  return { type: 'paragraph', attrs: { role, ...languageOf(block) }, ...contentOf(block) }
}

function languageOf(block: ImportBlock) {
  return { ...(block.lang ? { lang: block.lang } : {}), ...(block.dir ? { dir: block.dir } : {}) }
}

function contentOf(block: ImportBlock): { content: DocInline[] } {
  const text = textAs(block, block.role)
  const { lead } = block
  if (!lead || block.role !== 'paragraph' || !text.startsWith(lead)) return { content: linesOf(text) }
  return {
    content: [{ type: 'text', text: lead, marks: [{ type: 'bold' }] }, ...linesOf(text.slice(lead.length))],
  }
}

function linesOf(text: string): DocInline[] {
  return text
    .split('\n')
    .flatMap((line, index): DocInline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(line ? [{ type: 'text' as const, text: line }] : []),
    ])
}
