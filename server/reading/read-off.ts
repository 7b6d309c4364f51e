import { foreignFormatOf } from '../../formats/import/foreign-formats'
import { type ImportedArticle, type Incoming, importArticle } from '../../formats/import/import-article'
import { type OffThreadOptions, offThread } from './off-thread'

/** Bytes of plain text that are read where they are: sooner done than sent. */
const mostOnThread = 256 * 1024

/**
 * Copy as bytes to an article, off the thread that answers requests unless it is a short plain text. Rejects with a
 * DomainError `unreadable`, `too_large` or `invalid`, or with the signal's reason.
 */
export async function readOff(incoming: Incoming, options: OffThreadOptions = {}): Promise<ImportedArticle> {
  options.signal?.throwIfAborted()
  if (incoming.bytes.length <= mostOnThread && !foreignFormatOf(incoming.bytes)) return importArticle(incoming)
  return offThread('import', incoming, incoming.bytes.length, options)
}
