import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { DomainError } from '@/domain/errors'
import { blocksInHtml } from '../html/blocks-in-html'
import { withTitle } from '../html/with-title'
import { readText } from '../plain-text/read-text'
import type { SourceBlock, SourceDocument } from '../source-document'
import { frontMatterOf } from './front-matter'
import { typedBullets } from './typed-bullets'

// A book has three; what is longer is data.
const longest = 5_000_000
// Quotations in lists in quotations: deeper ones stay words.
const deepest = 60
const mostDescriptions = 5
const options = { html: true, linkify: false, typographer: false, maxNesting: deepest }

/**
 * Markdown (CommonMark, with tables, struck words and footnotes) to blocks. HTML in it goes the way of every page: words
 * and marks stay, nothing runs. Throws `unreadable` or `too_large`. Spec: import I35–I38.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<SourceDocument> {
  const { text, notes } = readText(bytes)
  if (text.length > longest) {
    throw new DomainError(
      'too_large',
      'The Markdown has more than 5 million characters. Cut it into parts and import them one by one.',
    )
  }
  const { details, others, body } = frontMatterOf(text)
  const pictures: string[] = []
  const html = rendererOf(pictures).render(typedBullets(body))
  const blocks = withTitle(firstTitle(blocksInHtml(html, { language: details.language })), details.title)
  if (blocks.length === 0)
    throw new DomainError('unreadable', 'There are no words in this Markdown. Choose a text with words in it.')
  return {
    blocks,
    details,
    notes: [...notes, ...pictureNotes(pictures), ...otherNotes(others)],
    comments: [],
    mediaType: 'text/markdown',
  }
}

function rendererOf(pictures: string[]): MarkdownIt {
  const markdown = new MarkdownIt(options)
  // Its types name the other of markdown-it's two builds.
  markdown.use(markdown => Reflect.apply(footnotes, undefined, [markdown]))
  // A link that leads nowhere good is taken off further on, and its words stay.
  markdown.validateLink = () => true
  // A picture is no copy; what is written under it is.
  markdown.renderer.rules.image = (tokens, index) => {
    const token = tokens[index]
    pictures.push(token?.content.trim() ?? '')
    const caption = token?.attrGet('title')?.trim()
    return caption ? `<figcaption>${markdown.utils.escapeHtml(caption)}</figcaption>` : ''
  }
  return markdown
}

// The first heading of the first level is the title of the text.
function firstTitle(blocks: readonly SourceBlock[]): SourceBlock[] {
  const first = blocks.findIndex(({ kind, level }) => kind === 'title' || (kind === 'heading' && level === 1))
  return blocks.map((block, index) => {
    if (index !== first) return block
    const { level: _level, ...rest } = block
    return { ...rest, kind: 'title', why: 'the first heading of the text' }
  })
}

function pictureNotes(pictures: readonly string[]): string[] {
  if (pictures.length === 0) return []
  const described = pictures.filter(Boolean).map(words => `“${words.slice(0, 100)}”`)
  const shown = described.slice(0, mostDescriptions).join(', ')
  const more = described.length > mostDescriptions ? ' …' : ''
  const left = pictures.length === 1 ? '1 picture was left out' : `${pictures.length} pictures were left out`
  return [shown ? `${left}, described as ${shown}${more}.` : `${left}.`]
}

function otherNotes(others: readonly string[]): string[] {
  return others.length === 0 ? [] : [`Left out from the head of the file: ${others.slice(0, 20).join(', ')}.`]
}
