import type { ImportBlock } from '@/domain/article/import-preview'
import {
  type DocBlock,
  type DocParagraph,
  type DocTable,
  deepestItem,
  highestStart,
  paragraphRoles,
} from '@/domain/text/document'
import { contentOf } from './inline-content'

type DocList = Extract<DocBlock, { readonly type: 'bulletList' | 'orderedList' }>
type DocCell = DocTable['content'][number]['content'][number]

// A cell far to the right of the last one is a mistake of the file, not an empty stretch.
const mostEmptyCells = 200

/** Blocks as nodes: neighbouring items make one list, neighbouring quotes one quotation, the cells of a table one table. */
export function groupedBlocks(blocks: readonly ImportBlock[]): DocBlock[] {
  const highest = Math.min(...blocks.flatMap(block => (block.role === 'heading' ? (block.level ?? 2) : [])))
  const content: DocBlock[] = []
  let before: ImportBlock | undefined
  for (const block of blocks) {
    const last = content.at(-1)
    if (block.role === 'listItem') addItem(content, last, block)
    else if (block.role === 'tableCell') addCell(content, last, { block, before })
    else if (block.role === 'quote' && last?.type === 'blockquote') last.content.push(paragraphOf(block))
    else content.push(nodeOf(block, highest))
    before = block
  }
  return content
}

function addItem(content: DocBlock[], last: DocBlock | undefined, block: ImportBlock): void {
  const { words, type, depth, number } = block.list ? placedItem(block, block.list) : typedItem(block, last)
  const item = { type: 'listItem' as const, ...(depth > 0 ? { attrs: { depth } } : {}), content: [paragraphOf(words)] }
  const isNext = number === undefined || (last?.type === 'orderedList' && number === nextNumber(last))
  if (last?.type === type && depthOf(last) === depth && isNext) last.content.push(item)
  else if (type === 'bulletList') content.push({ type, content: [item] })
  else
    content.push({
      type,
      ...(number === undefined || number === 1 ? {} : { attrs: { start: number } }),
      content: [item],
    })
}

interface Item {
  readonly words: ImportBlock
  readonly type: DocList['type']
  readonly depth: number
  /** What an ordered list shows; undefined where it just counts on. */
  readonly number?: number
}

function placedItem(block: ImportBlock, { ordered, depth, number }: NonNullable<ImportBlock['list']>): Item {
  const canShow = number !== undefined && number >= 0 && number <= highestStart
  return {
    words: block,
    type: ordered ? 'orderedList' : 'bulletList',
    depth: Math.max(0, Math.min(depth, deepestItem)),
    ...(ordered && canShow ? { number } : {}),
  }
}

// A typed list counts from one: a number that would not come out the same stays in the words.
function typedItem(block: ImportBlock, last: DocBlock | undefined): Item {
  const number = block.mark ? /^\d{1,3}(?=[.)])/.exec(block.mark)?.[0] : undefined
  const next = last?.type === 'orderedList' ? nextNumber(last) : 1
  if (number === String(next)) return { words: block, type: 'orderedList', depth: 0, number: next }
  return { words: number ? withTypedMark(block) : block, type: 'bulletList', depth: 0 }
}

function withTypedMark({ mark, ...block }: ImportBlock): ImportBlock {
  return {
    ...block,
    text: `${mark} ${block.text}`,
    ...(block.inlines ? { inlines: [{ text: `${mark} ` }, ...block.inlines] } : {}),
  }
}

function nextNumber({ attrs, content }: Extract<DocBlock, { readonly type: 'orderedList' }>): number {
  return (attrs?.start ?? 1) + content.length
}

function depthOf(list: DocList): number {
  return list.content[0]?.attrs?.depth ?? 0
}

interface CellBlock {
  readonly block: ImportBlock
  readonly before: ImportBlock | undefined
}

// A block that a person calls a cell without a table around it is a table of one.
function addCell(content: DocBlock[], last: DocBlock | undefined, { block, before }: CellBlock): void {
  const paragraph = paragraphOf(block)
  const from = before?.role === 'tableCell' ? before.cell : undefined
  const { cell } = block
  const isSameTable = last?.type === 'table' && cell !== undefined && from?.table === cell.table
  const row = isSameTable ? last.content.at(-1) : undefined
  if (!isSameTable || !row || !from) {
    content.push({ type: 'table', content: [{ type: 'tableRow', content: cellsUpTo(0, block, paragraph) }] })
  } else if (cell.row !== from.row) {
    last.content.push({ type: 'tableRow', content: cellsUpTo(0, block, paragraph) })
  } else if (cell.column === from.column) row.content.at(-1)?.content?.push(paragraph)
  else row.content.push(...cellsUpTo(from.column + 1, block, paragraph))
}

// Cells without words give no block: their places stay empty.
function cellsUpTo(first: number, { cell }: ImportBlock, paragraph: DocParagraph): DocCell[] {
  const empty = Math.max(0, Math.min((cell?.column ?? 0) - first, mostEmptyCells))
  return [
    ...Array.from({ length: empty }, (): DocCell => ({ type: 'tableCell' })),
    { type: cell?.isHeader ? 'tableHeader' : 'tableCell', content: [paragraph] },
  ]
}

function nodeOf(block: ImportBlock, highest: number): DocBlock {
  switch (block.role) {
    case 'title':
      return { type: 'heading', attrs: { level: 1, ...attributesOf(block) }, ...contentOf(block) }
    case 'heading': {
      const level = (block.level ?? 2) > highest ? 3 : 2
      return { type: 'heading', attrs: { level, ...attributesOf(block) }, ...contentOf(block) }
    }
    case 'quote':
      return { type: 'blockquote', content: [paragraphOf(block)] }
    default:
      return paragraphOf(block)
  }
}

function paragraphOf(block: ImportBlock): DocParagraph {
  const role = paragraphRoles.find(known => known === block.role) ?? 'paragraph'
  return { type: 'paragraph', attrs: { role, ...attributesOf(block) }, ...contentOf(block) }
}

function attributesOf({ lang, dir, page }: ImportBlock) {
  return { ...(lang ? { lang } : {}), ...(dir ? { dir } : {}), ...(page ? { page } : {}) }
}
