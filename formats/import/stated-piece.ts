import type { ImportBlock } from '@/domain/article/import-preview'
import { readMark } from './plain-text/marks'
import type { Piece } from './plain-text/pieces'
import type { Inline, SourceBlock } from './source-document'

const bullet = /^[•‣◦▪▫■□●○∙⁃➤►✓✔]\s*(?=\S)/u

/** A block of a format as a piece of copy. A mark typed in front of its words comes off, as in plain text. Spec: import I33. */
export function statedPiece(stated: SourceBlock): Piece {
  const cut = typedMarkIn(stated)
  // A list that the format knows shows its own bullets and numbers.
  const mark = stated.list ? undefined : (stated.mark ?? cut.mark)
  return {
    text: stated.text.slice(cut.length),
    ...(mark ? { mark } : {}),
    indent: 0,
    gapBefore: true,
    gapAfter: true,
    stated,
  }
}

/** How many UTF-16 units at the head of the block's text are a hand-typed mark with its space; 0 where there is none. */
export function typedLength(stated: SourceBlock): number {
  return typedMarkIn(stated).length
}

/** What is known of a piece before it has a role. */
export function blockOf({ text, mark, stated }: Piece): Omit<ImportBlock, 'role' | 'why'> {
  const inlines = stated?.inlines && withoutFirst(stated.inlines, typedLength(stated))
  const { level, list, cell, page } = stated ?? {}
  return {
    text,
    ...(inlines && inlines.map(run => run.text).join('') === text ? { inlines } : {}),
    ...(level ? { level } : {}),
    ...(list ? { list } : {}),
    ...(cell ? { cell } : {}),
    ...(page ? { page } : {}),
    ...(mark ? { mark } : {}),
  }
}

function typedMarkIn({ kind, text, mark, list, cell }: SourceBlock): {
  readonly mark?: string
  readonly length: number
} {
  if (cell || mark) return { length: 0 }
  // A bullet typed inside a real list is there twice.
  if (kind === 'listItem' || list) return { length: bullet.exec(text)?.[0].length ?? 0 }
  if (kind !== 'unknown' && kind !== 'paragraph') return { length: 0 }
  const typed = readMark(text.slice(0, 40)).mark
  if (!typed) return { length: 0 }
  return { mark: typed, length: text.length - text.slice(typed.length).trimStart().length }
}

function withoutFirst(inlines: readonly Inline[], length: number): readonly Inline[] {
  let left = length
  return inlines.flatMap(run => {
    const gone = Math.min(left, run.text.length)
    left -= gone
    return gone === run.text.length ? [] : { ...run, text: run.text.slice(gone) }
  })
}
