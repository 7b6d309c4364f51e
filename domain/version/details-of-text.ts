import type { ArticleDetails } from '../article/article'
import type { Amendment } from '../change/change'
import { textBlocks } from '../text/blocks'
import type { Doc } from '../text/document'

/**
 * What of an article follows from its text once that is another one: the headline, where the text has a new one. A title
 * that somebody gave the article by hand stays while the headline does.
 */
export function detailsOfText(from: Doc, to: Doc): Amendment<ArticleDetails> {
  const title = headlineOf(to)
  return title === undefined || title === headlineOf(from) ? {} : { title }
}

function headlineOf(doc: Doc): string | undefined {
  const title = textBlocks(doc)
    .find(({ role }) => role === 'title')
    ?.text.replace(/\s+/g, ' ')
    .trim()
  return title ? title.slice(0, 500).toWellFormed() : undefined
}
