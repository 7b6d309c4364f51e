import type { ArticleDetails, SetAside } from '@/domain/article/article'
import type { ImportBlock } from '@/domain/article/import-preview'
import type { ImportedClaim } from '@/domain/article/imported-claim'
import { type BlockCorrection, largestOriginal } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'
import type { Doc } from '@/domain/text/document'
import { claimsInComments } from './claims-in-comments'
import { correctBlocks } from './correct-blocks'
import { documentOf } from './document-of'
import { readText } from './plain-text/read-text'
import { type Recognised, recogniseSource, recogniseText } from './plain-text/recognise-blocks'
import { readers, type SourceFormat } from './readers'
import type { Reading, SourceComment, SourceDetails, SourceDocument, SourcePlace } from './source-document'
import { typedLength } from './stated-piece'
import { namedOtherwise, tellFormat } from './tell-format'

/** Copy as it came, and what the person said about it. `language` (BCP 47) overrules the one found. */
export interface Incoming extends Reading {
  readonly bytes: Uint8Array
  readonly language?: string
  readonly corrections?: readonly BlockCorrection[]
}

export type ImportedDetails = Pick<
  ArticleDetails,
  'title' | 'language' | 'byline' | 'publisher' | 'publishedAt' | 'sourceUrl'
>

export interface ImportedArticle {
  readonly details: ImportedDetails
  readonly doc: Doc
  readonly blocks: readonly ImportBlock[]
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  readonly claims: readonly ImportedClaim[]
  /** What the bytes turned out to be, whatever the sender called them. */
  readonly mediaType: string
}

/** Copy as it was read, before anybody corrected it: plain values that can be kept and sent. */
export interface ReadCopy {
  readonly found: Recognised
  readonly details: SourceDetails
  readonly notes: readonly string[]
  /** Their places are in the text of `found.blocks`. */
  readonly comments: readonly SourceComment[]
  readonly mediaType: string
}

/**
 * Copy as bytes to an article: the one door for every format. Pure; the same bytes give the same article.
 * Throws DomainError `unreadable`, `too_large`, or `invalid` for corrections that do not fit. Spec: import I1–I31.
 */
export async function importArticle(incoming: Incoming): Promise<ImportedArticle> {
  return articleOf(await readCopy(incoming), incoming.corrections)
}

/** The long half of it, the bytes read and their roles recognised. Throws DomainError `unreadable` or `too_large`. */
export async function readCopy(incoming: Incoming): Promise<ReadCopy> {
  if (incoming.bytes.length > largestOriginal) {
    throw new DomainError('too_large', 'The file is larger than 25 MB. Cut it into parts and import them one by one.')
  }
  const told = tellFormat(incoming)
  if ('foreign' in told) throw notRead(told.foreign)
  const copy = told.format === 'text' ? readAsText(incoming) : await readAs(told.format, incoming)
  const otherwise = namedOtherwise(incoming.fileName, told.format)
  return otherwise ? { ...copy, notes: [otherwise, ...copy.notes] } : copy
}

/** The short half of it, what a person says about the blocks put into the article. Throws DomainError `invalid`. */
export function articleOf(
  { found, details, notes, comments, mediaType }: ReadCopy,
  corrections: readonly BlockCorrection[] = [],
): ImportedArticle {
  const blocks = correctBlocks(found.blocks, corrections)
  const { doc, setAside, title, byline, notes: documentNotes } = documentOf(blocks, details.title)
  const { claims, notes: claimNotes } = claimsInComments({ blocks, doc, comments })
  const { title: _inWords, byline: author = byline, language: _said, ...about } = details
  return {
    details: { ...about, title, language: found.language, ...(author ? { byline: author } : {}) },
    doc,
    blocks,
    setAside,
    notes: [...notes, ...found.notes, ...documentNotes, ...claimNotes],
    claims,
    mediaType,
  }
}

function readAsText({ bytes, language }: Incoming): ReadCopy {
  const { text, notes } = readText(bytes)
  return { found: recogniseText(text, language), details: {}, notes, comments: [], mediaType: 'text/plain' }
}

async function readAs(
  format: SourceFormat,
  { bytes, language, fileName, mediaType, url, onProgress }: Incoming,
): Promise<ReadCopy> {
  const read = await readers[format]()
  const source = await read(bytes, { fileName, mediaType, url, onProgress })
  const { blocks: _read, ...about } = source
  return { ...about, comments: commentsIn(source), found: recogniseSource(source, language) }
}

// A typed mark comes off the head of its block: what stood behind it moves up.
function commentsIn({ blocks, comments }: SourceDocument): readonly SourceComment[] {
  const moved = ({ block, offset }: SourcePlace): SourcePlace => {
    const stated = blocks[block]
    return { block, offset: Math.max(0, offset - (stated ? typedLength(stated) : 0)) }
  }
  return comments.map(comment => ({ ...comment, start: moved(comment.start), end: moved(comment.end) }))
}

function notRead(what: string): DomainError {
  return new DomainError(
    'unreadable',
    `This is ${what}, which is not read here. Save it as .docx, PDF or plain text, or copy its words and paste them.`,
  )
}
