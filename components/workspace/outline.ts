import type { ClaimIndex } from '@/domain/claim/claim-index'
import type { Block } from '@/domain/text/blocks'
import type { Offset, Span } from '@/domain/text/offset'

/** A section of the article: what it opens with, and how much of the text it covers. */
export interface Section extends Span {
  readonly name: string
  readonly kind: 'title' | 'heading' | 'lead'
}

/** The article's sections in text order: its title, its headings and the leads of its sections. */
export function sectionsOf(blocks: readonly Block[], text: string): readonly Section[] {
  const openings = blocks.flatMap((block): Omit<Section, 'end'>[] => {
    const words = text.slice(block.start, block.end)
    if (block.role === 'title') return [{ name: words, kind: 'title', start: block.start }]
    if (block.role === 'heading') return [{ name: words, kind: 'heading', start: block.start }]
    return block.lead ? [{ name: block.lead, kind: 'lead', start: block.start }] : []
  })
  return openings.map((opening, position) => ({ ...opening, end: openings[position + 1]?.start ?? text.length }))
}

/** How many open claims begin in each section. */
export function openCounts(sections: readonly Section[], index: ClaimIndex): readonly number[] {
  const counts = sections.map(() => 0)
  let section = 0
  for (const { tag, span } of index.all) {
    while (section < sections.length - 1 && span.start >= (sections[section]?.end ?? 0)) section += 1
    if (tag === 'open' && counts[section] !== undefined) counts[section] = (counts[section] ?? 0) + 1
  }
  return counts
}

/** Position of the section that `offset` stands in; -1 before the first. */
export function sectionAt(sections: readonly Section[], offset: Offset): number {
  return sections.findLastIndex(({ start }) => start <= offset)
}
