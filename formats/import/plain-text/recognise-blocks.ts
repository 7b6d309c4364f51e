import type { ImportBlock } from '@/domain/article/import-preview'
import { languagesOf } from '../language'
import { piecesOf } from './pieces'

export interface Recognised {
  readonly blocks: readonly ImportBlock[]
  readonly language: string
  readonly notes: readonly string[]
}

/** The blocks of a text with their roles and languages, residue included. Spec: import I10–I26. */
export function recogniseBlocks(text: string, said?: string): Recognised {
  const { pieces, joined: _joined } = piecesOf(text)
  const languages = languagesOf(
    pieces.map(piece => piece.text),
    said,
  )
  const blocks = pieces.map((piece, index): ImportBlock => {
    const lang = languages.of(piece.text)
    return {
      role: index === 0 && pieces.length > 1 ? 'title' : piece.mark ? 'listItem' : 'paragraph',
      text: piece.text,
      why: 'copy',
      ...(piece.mark ? { mark: piece.mark } : {}),
      ...(lang ? { lang } : {}),
    }
  })
  return { blocks, language: languages.article, notes: [] }
}
