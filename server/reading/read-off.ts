import {
  articleOf,
  type ImportedArticle,
  type Incoming,
  type ReadCopy,
  readCopy,
} from '../../formats/import/import-article'
import { tellFormat } from '../../formats/import/tell-format'
import { hashBytes } from '../hash'
import { KeptAWhile } from './kept-a-while'
import { type OffThreadOptions, offThread } from './off-thread'

/** Bytes of plain text that are read where they are: sooner done than sent. */
const mostOnThread = 256 * 1024

// A preview and the save after it read the same copy: the second time it is there already.
const kept = globalThis as typeof globalThis & { tickmarkReadings?: KeptAWhile<ReadCopy> }
const keptBounds = { mostSize: 64 * 1024 * 1024, longest: 30 * 60_000 }

/**
 * Copy as bytes to an article, off the thread that answers requests unless it is a short plain text. Rejects with a
 * DomainError `unreadable`, `too_large` or `invalid`, or with the signal's reason.
 */
export async function readOff(incoming: Incoming, options: OffThreadOptions = {}): Promise<ImportedArticle> {
  const { corrections, onProgress: _unsent, ...copy } = incoming
  return articleOf(await readingOf(copy, options), corrections)
}

async function readingOf(copy: Incoming, options: OffThreadOptions): Promise<ReadCopy> {
  options.signal?.throwIfAborted()
  if (copy.bytes.length <= mostOnThread && isPlainText(copy)) return readCopy(copy)
  kept.tickmarkReadings ??= new KeptAWhile(keptBounds)
  const { bytes, mediaType, fileName, language, url } = copy
  const key = JSON.stringify([hashBytes(bytes), mediaType, fileName, language, url])
  const known = kept.tickmarkReadings.get(key)
  if (known) return known
  const read = await offThread('read', copy, bytes.length, options)
  kept.tickmarkReadings.keep(key, read, sizeOf(read))
  return read
}

function isPlainText(copy: Incoming): boolean {
  const told = tellFormat(copy)
  return 'format' in told && told.format === 'text'
}

// A byte a character, as most are kept, and about so many for what is known of each block.
const sizeOf = ({ found }: ReadCopy) => found.blocks.reduce((sum, { text }) => sum + text.length + 400, 0)
