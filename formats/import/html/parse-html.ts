import { Tokenizer } from 'htmlparser2'
import { DomainError } from '@/domain/errors'
import type { HtmlElement } from './html-tree'
import { blockElements, edgesFor, endedBy, voidElements } from './nesting'

// The largest page on the web that is an article has about a tenth of it.
const mostElements = 400_000
const mostAttributes = 40
const longestAttribute = 20_000
// Nothing is nested so deep on purpose; below it, elements stand beside one another.
const deepest = 120
// How far up an end tag looks for its beginning.
const furthest = 120

/** A page or fragment as a tree. Whatever the bytes are, it is a tree; `too_large` beyond 400,000 elements. */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder()
  const reader = new TagReader(html, builder)
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}

class TreeBuilder {
  readonly root: HtmlElement = { name: '#fragment', attributes: new Map(), parent: undefined, children: [] }
  /** Open elements; beyond `deepest` they are remembered for their end tags, and their parent is the last one above. */
  private readonly open: HtmlElement[] = [this.root]
  private readonly counts = new Map<string, number>()
  private elements = 0

  addText(text: string): void {
    const siblings = this.parent().children
    const last = siblings.length - 1
    const before = siblings[last]
    if (typeof before === 'string') siblings[last] = before + text
    else siblings.push(text)
  }

  begin(name: string, attributes: ReadonlyMap<string, string>): void {
    for (const { ends, within } of endedBy(name)) {
      if (ends.some(tag => this.isOpen(tag))) this.endNearest(tag => ends.includes(tag), within)
    }
    if (name === 'a' && this.isOpen('a')) this.end('a')
    this.elements += 1
    if (this.elements > mostElements) throw tooMany()
    const parent = this.parent()
    const element = { name, attributes, parent, children: [] }
    parent.children.push(element)
    if (voidElements.has(name)) return
    this.open.push(element)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  end(name: string): void {
    if (name === 'br') this.begin('br', new Map())
    if (!this.isOpen(name)) return
    // An inline element that ends inside a block begun after it ends with that block.
    const edges = blockElements.has(name) ? edgesFor(name) : blockElements
    this.endNearest(tag => tag === name, edges)
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  private parent(): HtmlElement {
    return this.open[Math.min(this.open.length, deepest) - 1] ?? this.root
  }

  private endNearest(is: (name: string) => boolean, edges: ReadonlySet<string>): void {
    const last = this.open.length - 1
    for (let at = last; at > 0 && at > last - furthest; at -= 1) {
      const name = this.open[at]?.name ?? ''
      if (is(name)) {
        this.endFrom(at)
        return
      }
      if (edges.has(name)) return
    }
  }

  private endFrom(at: number): void {
    for (const { name } of this.open.splice(at)) this.counts.set(name, (this.counts.get(name) ?? 1) - 1)
  }
}

/** Tokens to tags: the tokenizer names places in the page, the builder gets words. */
class TagReader {
  private name = ''
  private attributes = new Map<string, string>()
  private attribute = ''
  private value = ''

  constructor(
    private readonly html: string,
    private readonly builder: TreeBuilder,
  ) {}

  ontext(start: number, end: number): void {
    this.builder.addText(this.html.slice(start, end))
  }
  ontextentity(codepoint: number): void {
    this.builder.addText(String.fromCodePoint(codepoint))
  }
  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = new Map()
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.attributes.size < mostAttributes ? this.html.slice(start, Math.min(end, start + 100)) : ''
    this.value = ''
  }
  onattribdata(start: number, end: number): void {
    if (this.attribute && this.value.length < longestAttribute) {
      this.value += this.html.slice(start, Math.min(end, start + longestAttribute))
    }
  }
  onattribentity(codepoint: number): void {
    if (this.value.length < longestAttribute) this.value += String.fromCodePoint(codepoint)
  }
  onattribend(): void {
    const name = this.attribute.toLowerCase()
    if (name && !this.attributes.has(name)) this.attributes.set(name, this.value)
  }
  onopentagend(): void {
    this.builder.begin(this.name, this.attributes)
  }
  onselfclosingtag(): void {
    this.builder.begin(this.name, this.attributes)
  }
  onclosetag(start: number, end: number): void {
    this.builder.end(this.html.slice(start, end).toLowerCase())
  }
  // Comments, declarations and instructions are no words; neither is the edge of a CDATA section.
  readonly oncdata = nothing
  readonly oncomment = nothing
  readonly ondeclaration = nothing
  readonly onprocessinginstruction = nothing
  readonly onend = nothing
}

function nothing(): undefined {
  return undefined
}

function tooMany(): DomainError {
  return new DomainError(
    'too_large',
    `The page has more than ${mostElements.toLocaleString('en')} elements. Copy the article’s words and paste them.`,
  )
}
