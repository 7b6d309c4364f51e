import type { ImportBlock } from '@/domain/article/import-preview'
import type { ImportedClaim, ImportedNote } from '@/domain/article/imported-claim'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'
import type { SourceComment, SourcePlace } from './source-document'

export interface Commented {
  readonly blocks: readonly ImportBlock[]
  readonly doc: Doc
  /** Places in the text of `blocks`. */
  readonly comments: readonly SourceComment[]
}

export interface ClaimsFound {
  readonly claims: readonly ImportedClaim[]
  /** What could not be placed, in words. */
  readonly notes: readonly string[]
}

// Where the words of a block that is in the text stand in it, its typed mark left out.
interface Placed {
  readonly block: number
  readonly span: Span
}

/**
 * Comments as claims with their discussion, on the words of the canonical text that they were written on; what was set
 * aside gives way to the nearest words kept. Spec: import I34.
 */
export function claimsInComments({ blocks, doc, comments }: Commented): ClaimsFound {
  if (comments.length === 0) return { claims: [], notes: [] }
  const text = canonicalText(doc)
  const placed = placesIn(blocks, doc)
  const roots = comments.filter(({ replyTo }) => replyTo === undefined || !comments.some(({ id }) => id === replyTo))
  const claims = roots.flatMap((root): ImportedClaim | [] => {
    const span = spanOf(root, { placed, text })
    if (!span) return []
    const thread = [root, ...repliesTo(root, comments)]
    return {
      span,
      exact: text.slice(span.start, span.end),
      notes: thread.map(noteOf),
      ...(root.isResolved ? { isResolved: true } : {}),
    }
  })
  return { claims, notes: notesOn(roots.length - claims.length) }
}

function notesOn(lost: number): string[] {
  if (lost === 0) return []
  const [stood, itsWords] = lost === 1 ? ['comment', 'its words were'] : ['comments', 'their words were']
  return [`${lost} ${stood} left out, because ${itsWords} set aside.`]
}

function placesIn(blocks: readonly ImportBlock[], doc: Doc): Placed[] {
  const kept = textBlocks(doc).values()
  return blocks.flatMap((block, index) => {
    if (block.role === 'residue') return []
    const { value } = kept.next()
    return value ? { block: index, span: { start: value.end - block.text.length, end: value.end } } : []
  })
}

function spanOf(
  { start, end }: SourceComment,
  { placed, text }: { readonly placed: readonly Placed[]; readonly text: string },
): Span | undefined {
  const touched = placed.filter(({ block }) => block >= start.block && block <= end.block)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return undefined
  const from = first.block === start.block ? offsetIn(first, start) : first.span.start
  const to = last.block === end.block ? offsetIn(last, end) : last.span.end
  return trimmed(text, from, Math.max(from, to)) ?? wordAt(text, from, first.span)
}

function offsetIn({ span }: Placed, { offset }: SourcePlace): number {
  return Math.max(span.start, Math.min(span.start + offset, span.end))
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end)
  if (words.trim() === '') return undefined
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }
}

// A comment on a place between two words is about the word there; about its block where there is none.
function wordAt(text: string, at: number, block: Span): Span | undefined {
  const before = /\S*$/.exec(text.slice(block.start, at))?.[0].length ?? 0
  const after = /^\S*/.exec(text.slice(at, block.end))?.[0].length ?? 0
  return trimmed(text, at - before, at + after) ?? trimmed(text, block.start, block.end)
}

function repliesTo(root: SourceComment, comments: readonly SourceComment[]): readonly SourceComment[] {
  const thread = new Set([root.id])
  return comments.filter(({ id, replyTo }) => {
    const isIn = replyTo !== undefined && thread.has(replyTo) && id !== root.id
    if (isIn) thread.add(id)
    return isIn
  })
}

function noteOf({ author, at, text }: SourceComment): ImportedNote {
  return { author, ...(at ? { at } : {}), text }
}
