import type { SourceBlock } from '../source-document'

// The title stands among the first blocks, or above the article.
const lookedAt = 12

/** Blocks with the page's title as one block of that kind: where it stands, or in front where the article begins below it. */
export function withTitle(blocks: readonly SourceBlock[], title: string | undefined): SourceBlock[] {
  if (!title || blocks.some(({ kind }) => kind === 'title')) return [...blocks]
  const at = blocks.slice(0, lookedAt).findIndex(block => isTitle(block, title))
  const found = blocks[at]
  if (!found) return [{ kind: 'title', why: 'the title of the page', text: title }, ...blocks]
  const { level: _level, ...rest } = found
  return blocks.map((block, index) => (index === at ? { ...rest, kind: 'title', why: 'the title of the page' } : block))
}

function isTitle({ kind, text }: SourceBlock, title: string): boolean {
  return (kind === 'heading' || kind === 'unknown' || kind === 'residue') && plain(text) === plain(title)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
