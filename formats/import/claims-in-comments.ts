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
  const threads = threadsOf(comments)
  const claims = threads.flatMap(([root, ...replies]): ImportedClaim | [] => {
    const span = spanOf(root, { placed, text })
    if (!span) return []
    return {
      span,
      exact: text.slice(span.start, span.end),
      notes: [root, ...replies].map(noteOf),
      ...(root.isResolved ? { isResolved: true } : {}),
    }
  })
  return { claims, notes: notesOn(threads.length - claims.length) }
}

type Thread = [root: SourceComment, ...replies: SourceComment[]]

// An answer to an answer is in the same thread; an answer to nothing begins one.
function threadsOf(comments: readonly SourceComment[]): readonly Thread[] {
  const threads = new Map<string, Thread>()
  const opened: Thread[] = []
  const ids = new Set(comments.map(({ id }) => id))
  const answers = ({ replyTo }: SourceComment) => replyTo !== undefined && ids.has(replyTo)
  // What begins a thread comes first, wherever a file has it.
  for (const comment of [...comments.filter(each => !answers(each)), ...comments.filter(answers)]) {
    const thread = comment.replyTo === undefined ? undefined : threads.get(comment.replyTo)
    if (thread) thread.push(comment)
    else opened.push([comment])
    const own = thread ?? opened.at(-1)
    if (own) threads.set(comment.id, own)
  }
  return opened
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
  const first = placed[placesBefore(placed, start.block)]
  const last = placed[placesBefore(placed, end.block + 1) - 1]
  if (!first || !last || first.block > end.block || last.block < start.block) return undefined
  const from = first.block === start.block ? offsetIn(first, start) : first.span.start
  const to = last.block === end.block ? offsetIn(last, end) : last.span.end
  return trimmed(text, from, Math.max(from, to)) ?? wordAt(text, from, first.span)
}

// How many of the places stand in blocks before this one. Binary search: a file may have many comments on many blocks.
function placesBefore(placed: readonly Placed[], block: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.block ?? 0) < block) low = middle + 1
    else high = middle
  }
  return low
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

function noteOf({ author, at, text }: SourceComment): ImportedNote {
  return { author, ...(at ? { at } : {}), text }
}
