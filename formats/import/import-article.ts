import type { ArticleDetails, SetAside } from '@/domain/article/article'
import type { ImportBlock } from '@/domain/article/import-preview'
import { type BlockCorrection, largestOriginal } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'
import type { Doc } from '@/domain/text/document'
import { correctBlocks } from './correct-blocks'
import { documentOf } from './document-of'
import { readText } from './plain-text/read-text'
import { recogniseBlocks } from './plain-text/recognise-blocks'

/** Copy as it came, and what the person said about it. `language` (BCP 47) overrules the one found. */
export interface Incoming {
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly fileName?: string
  readonly language?: string
  readonly corrections?: readonly BlockCorrection[]
}

export interface ImportedArticle {
  readonly details: Pick<ArticleDetails, 'title' | 'language' | 'byline'>
  readonly doc: Doc
  readonly blocks: readonly ImportBlock[]
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  /** What the bytes turned out to be, whatever the sender called them. */
  readonly mediaType: string
}

/**
 * Copy as bytes to an article: the one door for every format. Pure; the same bytes give the same article.
 * Throws DomainError `unreadable`, `too_large`, or `invalid` for corrections that do not fit. Spec: import I1–I30.
 */
export function importArticle(incoming: Incoming): ImportedArticle {
  if (incoming.bytes.length > largestOriginal) {
    throw new DomainError('too_large', 'The file is larger than 25 MB. Cut it into parts and import them one by one.')
  }
  const { text, notes } = readText(incoming.bytes)
  const found = recogniseBlocks(text, incoming.language)
  const blocks = correctBlocks(found.blocks, incoming.corrections ?? [])
  const { doc, setAside, title, byline, notes: documentNotes } = documentOf(blocks)
  return {
    details: { title, language: found.language, ...(byline ? { byline } : {}) },
    doc,
    blocks,
    setAside,
    notes: [...notes, ...found.notes, ...documentNotes],
    mediaType: 'text/plain',
  }
}
