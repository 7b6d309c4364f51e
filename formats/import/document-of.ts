import type { SetAside } from '@/domain/article/article'
import { type ImportBlock, textAs } from '@/domain/article/import-preview'
import { DomainError } from '@/domain/errors'
import type { Doc } from '@/domain/text/document'
import { authorIn } from './author-in'
import { groupedBlocks } from './grouped-blocks'

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
 * Blocks to a document; residue goes aside with its reason. `namedTitle` stands in where no block is the title. Throws `invalid` when two blocks are the title
 * or none is left. Spec: import I24–I26, I29.
 */
export function documentOf(blocks: readonly ImportBlock[], namedTitle?: string): Documented {
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
    doc: { type: 'doc', content: groupedBlocks(kept) },
    setAside: blocks
      .filter(block => block.role === 'residue')
      .map(block => ({ text: textAs(block, 'residue'), reason: block.why })),
    title: title ? oneLine(textAs(title, 'title'), longestTitle) : standIn(first, namedTitle),
    ...(author ? { byline: author } : {}),
    notes: title || namedTitle?.trim() ? [] : ['No title was found. On the desk its first words stand for it.'],
  }
}

function standIn(first: ImportBlock, namedTitle = ''): string {
  return namedTitle.trim() ? oneLine(namedTitle, longestTitle) : oneLine(textAs(first, first.role), longestStandIn)
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
