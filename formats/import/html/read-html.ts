import { DomainError } from '@/domain/errors'
import type { Reading, SourceBlock, SourceDetails, SourceDocument } from '../source-document'
import { articleIn } from './article-in-page'
import { blocksIn } from './blocks-in-html'
import { decodeHtml } from './decode-html'
import type { HtmlElement } from './html-tree'
import { isPage } from './is-page'
import { detailsOf } from './page-details'
import { parseHtml } from './parse-html'
import { withTitle } from './with-title'

const wordless =
  'There are no words of an article in this page. It may fill itself by a program: open it, copy the words and paste them.'

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
  const article = articleIn(page)
  const blocks = blocksIn(article.root, {
    url,
    language: details.language,
    told: element =>
      article.isKept(element) ? undefined : { kind: 'residue', why: 'a part of the page, not of the article' },
  })
  return withTitle(blocks, details.title)
}

function charsetIn(mediaType = ''): string | undefined {
  return /;\s*charset="?([\w.:-]{1,40})/i.exec(mediaType)?.[1]
}
