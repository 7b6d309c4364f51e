import type { SourceBlock } from '../source-document'

const longestByline = 200

/** The first line that was cut and names the author is the byline, where no block is one already. */
export function withByline(blocks: readonly SourceBlock[], byline: string | undefined): SourceBlock[] {
  const author = byline?.split(/,| and | & /)[0]?.trim() ?? ''
  const at = author.length < 4 ? -1 : blocks.findIndex(block => isByline(block, author))
  if (blocks.some(({ kind }) => kind === 'byline')) return [...blocks]
  return blocks.map((block, index) => (index === at ? { ...block, kind: 'byline', why: 'it names the author' } : block))
}

function isByline({ kind, why, text }: SourceBlock, author: string): boolean {
  return (
    kind === 'residue' &&
    why === 'when and by whom it was published' &&
    text.length <= longestByline &&
    text.includes(author)
  )
}
