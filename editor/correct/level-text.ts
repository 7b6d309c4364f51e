import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { levelledCopy } from './levelled-copy'
import { type TextChanges, withSteps } from './text-changes'

/**
 * Brings what was written to the rules of copy: canonical characters, single spaces, no empty blocks, one title. Only blocks
 * that were written in are touched. `written` is what was changed to come to this document. Spec: correcting K5–K7.
 */
export function levelText(transform: Transform, written: TextChanges): void {
  for (const { node, position } of blocksIn(transform.doc, written).reverse()) levelBlock(transform, node, position)
  takeOutEmpty(transform, withSteps(written, transform.mapping.maps))
  keepOneTitle(transform)
}

interface BlockAt {
  readonly node: Node
  readonly position: number
}

function blocksIn(doc: Node, written: TextChanges): BlockAt[] {
  const found: BlockAt[] = []
  let next = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const end = position + node.nodeSize
    while ((written[next]?.toB ?? Number.POSITIVE_INFINITY) < position) next += 1
    if ((written[next]?.fromB ?? Number.POSITIVE_INFINITY) <= end) found.push({ node, position })
    return false
  })
  return found
}

function levelBlock(transform: Transform, block: Node, position: number): void {
  const last = block.childCount - 1
  const inlines: { readonly node: Node; readonly at: number; readonly isFirst: boolean; readonly isLast: boolean }[] =
    []
  block.forEach((node, offset, index) => {
    const isBeside = (neighbour: number) => block.maybeChild(neighbour)?.isText !== true
    inlines.push({
      ...{ node, at: position + 1 + offset },
      isFirst: index === 0 || isBeside(index - 1),
      isLast: index === last || isBeside(index + 1),
    })
  })
  for (const { node, at, isFirst, isLast } of inlines.reverse()) {
    if (node.isText && node.text !== undefined) levelRun(transform, node, at, levelledCopy(node.text, isFirst, isLast))
  }
}

// Only what differs is replaced, so that claims beside it stay on their words.
function levelRun(transform: Transform, node: Node, at: number, levelled: string): void {
  const text = node.text ?? ''
  if (text === levelled) return
  let start = 0
  while (start < levelled.length && text[start] === levelled[start]) start += 1
  let end = 0
  const most = Math.min(text.length, levelled.length) - start
  while (end < most && text.at(-1 - end) === levelled.at(-1 - end)) end += 1
  const words = levelled.slice(start, levelled.length - end)
  const [from, to] = [at + start, at + text.length - end]
  if (words === '') transform.delete(from, to)
  else transform.replaceWith(from, to, node.type.schema.text(words, node.marks))
}

// A block that was there empty stays; one that was written empty goes, with the list around it if that is all there is. A
// cell stays, without words.
function takeOutEmpty(transform: Transform, written: TextChanges): void {
  for (const { node, position } of blocksIn(transform.doc, written).reverse()) {
    if (node.textContent.trim() !== '' || transform.doc.textContent === '') continue
    const at = transform.doc.resolve(position)
    let depth = at.depth
    while (depth > 0 && at.node(depth).childCount === 1) {
      if (isCell(at.node(depth))) break
      depth -= 1
    }
    if (depth === 0 && at.node(0).childCount === 1) continue
    const whole = depth === at.depth ? undefined : depth + 1
    const [from, to] = whole === undefined ? [position, position + node.nodeSize] : [at.before(whole), at.after(whole)]
    transform.delete(from, to)
  }
}

function isCell({ type }: Node): boolean {
  return type.name === 'tableCell' || type.name === 'tableHeader'
}

function keepOneTitle(transform: Transform): void {
  const titles: number[] = []
  transform.doc.forEach((node, position) => {
    if (node.type.name === 'heading' && node.attrs.level === 1) titles.push(position)
  })
  for (const position of titles.slice(1)) transform.setNodeAttribute(position, 'level', 2)
}
