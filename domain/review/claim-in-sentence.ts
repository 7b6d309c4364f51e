import type { Block } from '../text/blocks'
import type { Span } from '../text/offset'
import { sentencesIn } from '../text/sentences'

/** A claim as it is read: its words between those of its sentence and the sentences beside it. */
export interface ClaimInSentence {
  readonly before: string
  readonly exact: string
  readonly after: string
  /** BCP 47, where the block says it. */
  readonly lang?: string
}

/** Longest run of text shown on either side of a claim, in UTF-16 units. */
const longest = 400

/** The words at `span` with their sentence and one sentence on either side, inside the blocks that the claim touches. */
export function claimInSentence(text: string, blocks: readonly Block[], span: Span): ClaimInSentence {
  const first = blocks.find(({ end }) => span.start < end) ?? blocks.at(-1)
  const last = blocks.findLast(({ start }) => start < span.end) ?? first
  const from = first ? startOf(text, first, span) : span.start
  const to = last ? endOf(text, last, span) : span.end
  const before = text.slice(from, span.start)
  const after = text.slice(span.end, to)
  return {
    before: `${first && from > first.start ? '…' : ''}${before}`,
    exact: text.slice(span.start, span.end),
    after: `${after}${last && to < last.end ? ' …' : ''}`,
    ...(first?.lang ? { lang: first.lang } : {}),
  }
}

function startOf(text: string, block: Block, span: Span): number {
  const before = sentencesOf(text, block).filter(({ start }) => start <= span.start)
  const start = before.at(-2)?.start ?? before.at(-1)?.start ?? block.start
  return Math.min(span.start, Math.max(start, wordStart(text, span.start - longest)))
}

function endOf(text: string, block: Block, span: Span): number {
  const after = sentencesOf(text, block).filter(({ end }) => end >= span.end)
  const end = after.at(1)?.end ?? after.at(0)?.end ?? block.end
  return Math.max(span.end, Math.min(end, wordEnd(text, span.end + longest)))
}

function sentencesOf(text: string, { start, end, lang }: Block): readonly Span[] {
  return sentencesIn({ start, text: text.slice(start, end), ...(lang ? { lang } : {}) })
}

// No word is cut in half, and with it no character.
function wordStart(text: string, offset: number): number {
  const space = offset <= 0 ? -1 : text.indexOf(' ', offset)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset)
  return offset >= text.length || space < 0 ? text.length : space
}
