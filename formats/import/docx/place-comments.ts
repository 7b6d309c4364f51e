import type { SourceBlock, SourceComment, SourcePlace } from '../source-document'
import type { UnplacedComment } from './comments'
import type { CommentPlace } from './word-blocks'

interface Places {
  readonly blocks: readonly SourceBlock[]
  readonly commentIds: readonly string[]
  readonly places: ReadonlyMap<number, CommentPlace>
}

export interface PlacedComments {
  readonly comments: readonly SourceComment[]
  /** Comments whose words are gone: on deleted text, or in a header. */
  readonly lost: readonly UnplacedComment[]
}

/**
 * The comments with their places in the blocks. A reply stands where the comment does that it answers; a comment on a single
 * point has no words. Spec: documents D13.
 */
export function placeComments(comments: readonly UnplacedComment[], found: Places): PlacedComments {
  const byId = new Map(comments.map(comment => [comment.id, comment]))
  const index = new Map(found.commentIds.map((id, at) => [id, at]))
  const placed: SourceComment[] = []
  const lost: UnplacedComment[] = []
  for (const comment of comments) {
    const own = rangeOf(found, found.places.get(index.get(comment.id) ?? -1))
    const root = rootOf(comment, byId)
    const place = own ?? rangeOf(found, found.places.get(index.get(root.id) ?? -1))
    if (place) placed.push({ ...comment, ...place })
    else lost.push(comment)
  }
  return { comments: placed, lost }
}

// A reply may name a reply, and a broken file a circle of them.
function rootOf(comment: UnplacedComment, byId: ReadonlyMap<string, UnplacedComment>): UnplacedComment {
  let root = comment
  for (let step = 0; step < 100; step++) {
    const parent = byId.get(root.replyTo ?? '')
    if (!parent) return root
    root = parent
  }
  return root
}

function rangeOf(
  { blocks }: Places,
  place: CommentPlace | undefined,
): { start: SourcePlace; end: SourcePlace } | undefined {
  const from = place?.start ?? place?.point ?? place?.end
  if (!from || blocks.length === 0) return undefined
  const start = within(blocks, from)
  const end = within(blocks, place?.end ?? from)
  if (isBefore(end, start)) return { start, end: start }
  return trimmed(blocks, start, end)
}

function within(blocks: readonly SourceBlock[], { block, offset }: SourcePlace): SourcePlace {
  const last = blocks.length - 1
  if (block > last) return { block: last, offset: blocks[last]?.text.length ?? 0 }
  return { block, offset: Math.min(offset, blocks[block]?.text.length ?? 0) }
}

function isBefore(one: SourcePlace, other: SourcePlace): boolean {
  return one.block < other.block || (one.block === other.block && one.offset < other.offset)
}

// A range that begins at the end of a block begins with the next one, and one that ends at a beginning ended before it.
function trimmed(
  blocks: readonly SourceBlock[],
  start: SourcePlace,
  end: SourcePlace,
): { start: SourcePlace; end: SourcePlace } {
  let [from, to] = [start, end]
  while (from.block < to.block && from.offset >= (blocks[from.block]?.text.length ?? 0))
    from = { block: from.block + 1, offset: 0 }
  while (to.block > from.block && to.offset === 0)
    to = { block: to.block - 1, offset: blocks[to.block - 1]?.text.length ?? 0 }
  return { start: from, end: to }
}
