import { type ImportBlock, textAs } from '@/domain/article/import-preview'
import type { DocInline } from '@/domain/text/document'
import { linkIn } from '@/domain/text/link'
import type { Inline, InlineMark } from './source-document'

type DocText = Extract<DocInline, { readonly type: 'text' }>
type DocMark = NonNullable<DocText['marks']>[number]

// The order in which the text's schema has them; the link is outermost.
const order: readonly InlineMark[] = ['bold', 'italic', 'underline', 'strike', 'code']

/** A block's words with their marks, links and line ends; a section lead is bold. Links that are no web or mail address go. */
export function contentOf(block: ImportBlock): { content: DocInline[] } {
  const before = typedMarkOf(block)
  const runs = [...(before ? [{ text: before }] : []), ...(block.inlines ?? [{ text: block.text }])]
  const { lead } = block
  const isLed = lead && block.role === 'paragraph' && before === '' && block.text.startsWith(lead)
  const dressed = isLed ? boldFirst(runs, lead.length) : isHeading(block) ? withoutBold(runs) : runs
  return { content: joined(dressed.flatMap(nodesOf)) }
}

/** What a block's role does not show of its typed mark, as it comes back in front of the words: "• " or nothing. */
export function typedMarkOf(block: Pick<ImportBlock, 'text' | 'mark' | 'role'>): string {
  return textAs(block, block.role).slice(0, -block.text.length || undefined)
}

function isHeading({ role }: ImportBlock): boolean {
  return role === 'title' || role === 'heading'
}

// What is bold throughout is so because it is a heading.
function withoutBold(runs: readonly Inline[]): readonly Inline[] {
  if (!runs.every(run => run.marks?.includes('bold'))) return runs
  return runs.map(run => ({ ...run, marks: run.marks?.filter(mark => mark !== 'bold') }))
}

function boldFirst(runs: readonly Inline[], length: number): readonly Inline[] {
  let left = length
  return runs.flatMap(run => {
    const head = run.text.slice(0, left)
    const rest = run.text.slice(left)
    left -= head.length
    const bold = { ...run, text: head, marks: [...new Set([...(run.marks ?? []), 'bold' as const])] }
    return [...(head ? [bold] : []), ...(rest ? [{ ...run, text: rest }] : [])]
  })
}

function nodesOf(run: Inline): DocInline[] {
  const marks = marksOf(run)
  return run.text
    .split('\n')
    .flatMap((text, index): DocInline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(text ? [{ type: 'text' as const, text, ...(marks.length > 0 ? { marks } : {}) }] : []),
    ])
}

function marksOf({ marks = [], href }: Inline): DocMark[] {
  const link = href === undefined ? undefined : linkIn(href)
  return [
    ...(link ? [{ type: 'link' as const, attrs: { href: link } }] : []),
    ...order.filter(mark => marks.includes(mark)).map(type => ({ type })),
  ]
}

// Runs in one dress are one run.
function joined(nodes: readonly DocInline[]): DocInline[] {
  const content: DocInline[] = []
  for (const node of nodes) {
    const last = content.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      content[content.length - 1] = { ...last, text: last.text + node.text }
    } else content.push(node)
  }
  return content
}
