import { mostBlocks } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'
import type { SourceBlock } from '../source-document'
import { BlockGatherer } from './block-gatherer'
import type { FragmentContext } from './fragment-context'
import { type HtmlElement, walk } from './html-tree'
import { styleOf } from './inline-style'
import { blockElements } from './nesting'
import { parseHtml } from './parse-html'
import { Settings } from './settings'

/** The blocks of a fragment that is the article, in its order. Throws `too_large`. Spec: import I40–I52. */
export function blocksInHtml(html: string, context: FragmentContext = {}): SourceBlock[] {
  return blocksIn(parseHtml(html), context)
}

/** The same of a tree. */
export function blocksIn(root: HtmlElement, context: FragmentContext = {}): SourceBlock[] {
  const gatherer = new BlockGatherer(context.language)
  const settings = new Settings(root, context)
  const write = (words: string | undefined) => {
    if (words) gatherer.write(words, settings.now())
  }
  walk(root, {
    enter: element => {
      const isBlock = isBlockElement(element)
      if (isBlock) gatherer.end()
      if (element.name === 'br') gatherer.lineBreak()
      if (gatherer.blocks.length > mostBlocks) throw tooMany()
      const instead = settings.insteadOf(element)
      if (instead) gatherer.write(instead, settings.now())
      if (instead || !settings.enter(element)) return false
      write(edges.get(element.name)?.before)
      return true
    },
    leave: element => {
      write(edges.get(element.name)?.after)
      if (isBlockElement(element)) gatherer.end()
      settings.leave()
    },
    text: write,
  })
  gatherer.end()
  return gatherer.blocks
}

// What a browser writes around the words of an element.
const edges: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map([
  ['q', { before: '“', after: '”' }],
  ['rt', { before: '(', after: ')' }],
])

function isBlockElement(element: HtmlElement): boolean {
  if (blockElements.has(element.name)) return true
  return /^(?:block|flex|grid|table|list-item)/.test(styleOf(element).get('display') ?? '')
}

function tooMany(): DomainError {
  return new DomainError(
    'too_large',
    `The page has more than ${mostBlocks.toLocaleString('en')} paragraphs. Cut it into parts and import them one by one.`,
  )
}
