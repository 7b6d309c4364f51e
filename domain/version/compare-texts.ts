import { compareVersions } from '../anchor/compare-versions'
import type { AnchoredText } from '../anchor/reanchored'
import type { Tokens } from '../anchor/tokens'
import type { Offset, Span } from '../text/offset'
import { type MovedPassage, matchedWords, type WordPair } from './matched-words'
import { isOfNew, isOfOld, type TextPiece } from './text-piece'

/**
 * Two versions word by word, in the order in which they are read: what stayed, what went, what came, and passages that
 * moved. Near-linear in the two texts. Spec: docs/spec/comparing.md.
 */
export function compareTexts(from: AnchoredText, to: AnchoredText): readonly TextPiece[] {
  const [all, allNow] = [whole(from.text), whole(to.text)]
  if (from.text === to.text) return from.text === '' ? [] : [{ kind: 'same', from: all, to: allNow }]
  const comparison = compareVersions(from, to)
  const { pairing } = comparison
  const { stayed, moved } = matchedWords(comparison)
  const texts = { old: pairing.from.tokens, now: pairing.to.tokens }
  return piecesOf(texts, stayed, { from: all, to: allNow }, movedPieces(texts, moved))
}

interface Texts {
  readonly old: Tokens
  readonly now: Tokens
}

interface Spans {
  readonly from: Span
  readonly to: Span
}

/** A moved passage on one side: where it stands there, and its pieces. */
interface Island extends Span {
  readonly pieces: readonly TextPiece[]
}

/** Moved passages in the order of each text. */
interface Islands {
  readonly old: readonly Island[]
  readonly now: readonly Island[]
}

/** The first island of each text that is not passed yet. */
interface Next {
  old: number
  now: number
}

const noIslands: Islands = { old: [], now: [] }

function movedPieces(texts: Texts, moved: readonly MovedPassage[]): Islands {
  const passages = moved.map((passage, index) => {
    const spans = { from: spanOf(texts.old, passage.from), to: spanOf(texts.now, passage.to) }
    const pieces = piecesOf(texts, passage.pairs, spans, noIslands).map(piece => ({ ...piece, move: index + 1 }))
    return { spans, pieces }
  })
  const kindOf = (kind: TextPiece['kind'], moved: TextPiece['kind']) => (kind === 'same' ? moved : kind)
  return {
    old: passages.map(({ spans, pieces }) => ({
      ...spans.from,
      pieces: pieces.filter(isOfOld).map(piece => ({ ...piece, kind: kindOf(piece.kind, 'moved-from') })),
    })),
    now: passages
      .map(({ spans, pieces }) => ({
        ...spans.to,
        pieces: pieces.filter(isOfNew).map(piece => ({ ...piece, kind: kindOf(piece.kind, 'moved-to') })),
      }))
      .sort((a, b) => a.start - b.start),
  }
}

function piecesOf(texts: Texts, pairs: readonly WordPair[], { from, to }: Spans, islands: Islands): TextPiece[] {
  const { old, now } = texts
  const pieces: TextPiece[] = []
  const next: Next = { old: 0, now: 0 }
  let [at, atNow] = [from.start, to.start]
  const upTo = (end: Offset, endNow: Offset) => {
    for (const piece of between(
      texts,
      { from: { start: at, end }, to: { start: atNow, end: endNow } },
      islands,
      next,
    )) {
      add(pieces, piece)
    }
  }
  for (const [token, tokenNow] of pairs) {
    const word = { start: old.starts[token] ?? 0, end: old.ends[token] ?? 0 }
    const wordNow = { start: now.starts[tokenNow] ?? 0, end: now.ends[tokenNow] ?? 0 }
    upTo(word.start, wordNow.start)
    add(pieces, { kind: 'same', from: word, to: wordNow })
    ;[at, atNow] = [word.end, wordNow.end]
  }
  upTo(from.end, to.end)
  return pieces
}

// What lies between two words that stayed: what both have is the same, then what went, then what came.
function between(texts: Texts, { from, to }: Spans, islands: Islands, next: Next): readonly TextPiece[] {
  const [gone, come] = [texts.old.text.slice(from.start, from.end), texts.now.text.slice(to.start, to.end)]
  const isSame = gone === come && !begins(islands.old[next.old], from) && !begins(islands.now[next.now], to)
  const before = isSame ? gone.length : commonSpaces(gone, come)
  const after = commonSpacesAtEnd(gone.slice(before), come.slice(before))
  const inner = { start: from.start + before, end: from.end - after }
  const innerNow = { start: to.start + before, end: to.end - after }
  const removed = cutAtIslands(inner, islands.old, next.old, span => ({ kind: 'removed', from: span }))
  const added = cutAtIslands(innerNow, islands.now, next.now, span => ({ kind: 'added', to: span }))
  ;[next.old, next.now] = [removed.next, added.next]
  return [
    same({ start: from.start, end: inner.start }, { start: to.start, end: innerNow.start }),
    ...removed.pieces,
    ...added.pieces,
    same({ start: inner.end, end: from.end }, { start: innerNow.end, end: to.end }),
  ]
}

type Cut = (span: Span) => TextPiece

function cutAtIslands({ start, end }: Span, islands: readonly Island[], first: number, cut: Cut) {
  const pieces: TextPiece[] = []
  let [at, next] = [start, first]
  for (let island = islands[next]; begins(island, { start: at, end }); island = islands[next]) {
    pieces.push(cut({ start: at, end: island.start }), ...island.pieces)
    at = island.end
    next += 1
  }
  return { pieces: [...pieces, cut({ start: at, end })], next }
}

function begins(island: Island | undefined, { start, end }: Span): island is Island {
  return island !== undefined && island.start >= start && island.start < end
}

function same(from: Span, to: Span): TextPiece {
  return { kind: 'same', from, to }
}

// Nothing empty, and what goes on is one piece.
function add(pieces: TextPiece[], piece: TextPiece): void {
  const { from, to, kind, move } = piece
  if (length(from) + length(to) === 0) return
  const last = pieces.at(-1)
  const goesOn = last?.kind === kind && last.move === move && meets(last.from, from) && meets(last.to, to)
  if (!last || !goesOn) pieces.push(piece)
  else pieces[pieces.length - 1] = { ...last, ...extended('from', last.from, from), ...extended('to', last.to, to) }
}

function meets(last: Span | undefined, next: Span | undefined): boolean {
  return last === undefined || next === undefined ? last === next : last.end === next.start
}

function extended(side: 'from' | 'to', last: Span | undefined, next: Span | undefined) {
  return last && next ? { [side]: { start: last.start, end: next.end } } : {}
}

const length = (span: Span | undefined) => (span ? span.end - span.start : 0)
const whole = (text: string): Span => ({ start: 0, end: text.length })

function spanOf({ starts, ends }: Tokens, { first, end }: { readonly first: number; readonly end: number }): Span {
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 }
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character)

function commonSpaces(gone: string, come: string): number {
  let count = 0
  while (isSpace(gone[count]) && gone[count] === come[count]) count += 1
  return count
}

function commonSpacesAtEnd(gone: string, come: string): number {
  let count = 0
  const most = Math.min(gone.length, come.length)
  while (count < most && isSpace(gone.at(-1 - count)) && gone.at(-1 - count) === come.at(-1 - count)) count += 1
  return count
}
