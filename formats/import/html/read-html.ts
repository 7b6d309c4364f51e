import { DomainError } from '@/domain/errors'
import type { Reading, SourceBlock, SourceDetails, SourceDocument } from '../source-document'
import { articleIn } from './article-in-page'
import { blocksIn, blocksInHtml } from './blocks-in-html'
import { decodeHtml } from './decode-html'
import type { HtmlElement } from './html-tree'
import { isPage } from './is-page'
import { statedArticle } from './json-ld'
import { measureElements } from './measure-elements'
import { detailsOf } from './page-details'
import { parseHtml } from './parse-html'
import { tidyArticle } from './tidy-article'
import { tidyBlocks } from './tidy-blocks'
import { withByline } from './with-byline'
import { withTitle } from './with-title'

const wordless =
  'There are no words of an article in this page. It may fill itself by a program: open it, copy the words and paste them.'

// Where less of the stated text is found, the page does not show it.
const smallestShare = 0.3

/** A web page to the blocks of its article, a copied fragment to all of its own. Throws `unreadable` or `too_large`. Spec: import I40–I60. */
export async function readHtml(bytes: Uint8Array, { url, mediaType }: Reading): Promise<SourceDocument> {
  const { text, notes } = decodeHtml(bytes, charsetIn(mediaType))
  const root = parseHtml(text)
  const details = detailsOf(root, url)
  const blocks = isPage(root) ? blocksOfPage(root, details, url) : blocksIn(root, { url, language: details.language })
  if (blocks.every(({ kind }) => kind === 'residue' || kind === 'title')) throw new DomainError('unreadable', wordless)
  return { blocks, details, notes, comments: [], mediaType: 'text/html' }
}

function blocksOfPage(page: HtmlElement, details: SourceDetails, url: string | undefined): SourceBlock[] {
  const measureOf = measureElements(page)
  const article = articleIn(page, measureOf)
  const verdict = tidyArticle(article, measureOf)
  const blocks = blocksIn(article.root, {
    url,
    language: details.language,
    told: element => {
      const why = verdict(element)
      return why ? { kind: 'residue', why } : undefined
    },
  })
  const tidy = withByline(tidyBlocks(blocks, details.byline), details.byline)
  const stated = statedArticle(page)?.body ?? ''
  return withTitle(lettersIn(tidy) < stated.length * smallestShare ? paragraphsIn(stated) : tidy, details.title)
}

function lettersIn(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'residue' ? 0 : text.length), 0)
}

// A page that fills itself by a program may still state the words for search engines.
function paragraphsIn(stated: string): SourceBlock[] {
  const lines = blocksInHtml(
    /<(?:p|br)\b/i.test(stated) ? stated : stated.replaceAll('<', '&lt;').replace(/\n+/g, '<p>'),
  )
  return lines.map(block => ({ ...block, why: 'stated by the page for search engines' }))
}

function charsetIn(mediaType = ''): string | undefined {
  return /;\s*charset="?([\w.:-]{1,40})/i.exec(mediaType)?.[1]
}
