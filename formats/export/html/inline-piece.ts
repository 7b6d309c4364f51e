import type { TextBlock } from '../../../domain/text/blocks'
import type { DocInline } from '../../../domain/text/document'
import type { Span } from '../../../domain/text/offset'
import { type Html, html } from './markup'

/** The words of a block between two offsets of the canonical text, with their marks, links and line breaks. */
export function inlinePiece(block: TextBlock, { start, end }: Span): readonly Html[] {
  const pieces: Html[] = []
  let at = block.start
  for (const inline of block.node.content ?? []) {
    const length = inline.type === 'text' ? inline.text.length : 1
    const from = Math.max(start, at)
    const to = Math.min(end, at + length)
    if (from < to) pieces.push(inline.type === 'text' ? marked(inline, from - at, to - at) : html`<br>`)
    at += length
    if (at >= end) break
  }
  return pieces
}

type DocText = Extract<DocInline, { readonly type: 'text' }>

// The first mark is the outermost, as it is stored.
function marked({ text, marks = [] }: DocText, from: number, to: number): Html {
  return marks.reduceRight(
    (words, mark) => {
      switch (mark.type) {
        case 'bold':
          return html`<strong>${words}</strong>`
        case 'italic':
          return html`<em>${words}</em>`
        case 'underline':
          return html`<u>${words}</u>`
        case 'strike':
          return html`<s>${words}</s>`
        case 'link':
          return html`<a class="told-link" href="${mark.attrs.href}" rel="noopener noreferrer nofollow">${words}</a>`
        default:
          return html`<code>${words}</code>`
      }
    },
    html`${text.slice(from, to)}`,
  )
}
