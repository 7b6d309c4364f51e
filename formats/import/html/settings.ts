import type { CellPlace, SourceBlock } from '../source-document'
import { type Footnotes, footnotesIn } from './footnotes'
import type { FragmentContext } from './fragment-context'
import { attributeOf, type HtmlElement } from './html-tree'
import { marksIn, styleOf } from './inline-style'
import { isLeftOut } from './is-left-out'
import { languageTag } from './language-tag'
import { itemIn, ListCount } from './list-items'
import { mailPartOf } from './mail-parts'
import { blockElements } from './nesting'
import { plainSetting, type Setting } from './setting'
import { cellsOf } from './tables'
import { webAddress } from './web-address'
import { kindOfStyle, type WordItem, wordItemIn } from './word-paragraphs'

const deepestList = 8

/** The setting at each place of a walk, from the elements that are open there. */
export class Settings {
  private readonly open: Setting[] = [plainSetting]
  private readonly footnotes: Footnotes
  private readonly cells = new Map<HtmlElement, CellPlace>()
  private readonly typed = new Set<HtmlElement>()
  private readonly counts = new Map<HtmlElement, ListCount>()
  private tables = 0

  constructor(
    root: HtmlElement,
    private readonly context: FragmentContext,
  ) {
    this.footnotes = footnotesIn(root)
  }

  now(): Setting {
    return this.open.at(-1) ?? plainSetting
  }

  /** Words that stand for an element, which is then not gone into: the mark of a note, a picture of a smiley. */
  insteadOf(element: HtmlElement): string | undefined {
    if (element.name === 'a') return this.footnotes.markers.get(element)
    const alt = element.name === 'img' ? attributeOf(element, 'alt').trim() : ''
    return /^\p{Extended_Pictographic}[\p{Emoji_Component}\p{Extended_Pictographic}]{0,12}$/u.test(alt)
      ? alt
      : undefined
  }

  /** Whether the words of an element count. If so, its setting is the one that holds, until `leave`. */
  enter(element: HtmlElement): boolean {
    if (isLeftOut(element) || this.typed.has(element) || this.footnotes.returns.has(element)) return false
    if (isCommentOfWord(element)) return false
    const told = this.context.told?.(element)
    if (told === 'leave out') return false
    const around = this.now()
    const dressed = this.dressed(element, around)
    const kind = around.kind === 'residue' ? dressed : told ? { ...dressed, ...told } : this.inKind(element, dressed)
    this.open.push(kind)
    return true
  }

  leave(): void {
    this.open.pop()
  }

  private dressed(element: HtmlElement, around: Setting): Setting {
    const marks = marksIn(element, around.marks)
    const href = element.name === 'a' ? webAddress(attributeOf(element, 'href'), this.context.url) : undefined
    const lang = this.languageOf(element) ?? around.lang
    const isPreformatted = around.isPreformatted || isPreformattedBlock(element)
    const isRaised = around.isRaised || element.name === 'sup'
    if (
      marks === around.marks &&
      !href &&
      lang === around.lang &&
      isPreformatted === around.isPreformatted &&
      isRaised === (around.isRaised ?? false)
    ) {
      return around
    }
    return {
      ...around,
      marks,
      isPreformatted,
      ...(href ? { href } : {}),
      ...(lang ? { lang } : {}),
      ...(isRaised ? { isRaised: true } : {}),
    }
  }

  // Only where a whole block or more has it: programs mark single words with the keyboard's language.
  private languageOf(element: HtmlElement): string | undefined {
    if (element.name === 'html' || element.name === 'body' || !blockElements.has(element.name)) return undefined
    return languageTag(attributeOf(element, 'lang') || attributeOf(element, 'xml:lang'))
  }

  private inKind(element: HtmlElement, around: Setting): Setting {
    const mail = mailPartOf(element)
    if (mail) return { ...around, kind: 'residue', why: mail }
    const note = this.footnotes.bodies.get(element)
    if (note) return inFootnote(around, note)
    if (!blockElements.has(element.name)) return around
    if (element.name === 'table') this.readTable(element)
    const cell = this.cells.get(element)
    if (cell) return { ...around, kind: 'tableCell', why: 'a cell of a table', cell }
    if (around.kind === 'tableCell' || around.kind === 'footnote') return around
    return this.inList(element, around) ?? inNamed(element, around)
  }

  private readTable(table: HtmlElement): void {
    const places = cellsOf(table, this.tables)
    if (!places) return
    this.tables += 1
    for (const [cell, place] of places) this.cells.set(cell, place)
  }

  private inList(element: HtmlElement, around: Setting): Setting | undefined {
    if (element.name === 'ul' || element.name === 'ol' || element.name === 'menu' || element.name === 'dir') {
      this.counts.set(element, new ListCount(element))
      return { ...around, lists: Math.min(around.lists + 1, deepestList + 1) }
    }
    if (element.name === 'li') {
      const list = element.parent && this.counts.get(element.parent)
      const item = itemIn(element, { list, depth: Math.max(around.lists - 1, 0) })
      return item
        ? { ...around, kind: 'listItem', why: 'an item of a list', item }
        : { ...around, kind: 'unknown', item: undefined }
    }
    const word = element.name === 'p' || element.name === 'div' ? wordItemIn(element) : undefined
    return word && this.inWordList(word, around)
  }

  private inWordList({ place, typed }: WordItem, around: Setting): Setting {
    if (typed) this.typed.add(typed)
    return { ...around, kind: 'listItem', why: 'an item of a list', item: { place, isTaken: false } }
  }
}

function inFootnote(around: Setting, mark: string): Setting {
  const place = { ordered: true, depth: 0 }
  return { ...around, kind: 'footnote', why: 'a note that the text refers to', item: { place, mark, isTaken: false } }
}

function inNamed(element: HtmlElement, around: Setting): Setting {
  const level = levelOf(element)
  if (level) return { ...around, kind: 'heading', why: 'marked as a heading', level }
  if (element.name === 'blockquote') return { ...around, kind: 'quote', why: 'marked as a quotation' }
  if (element.name === 'figcaption' || element.name === 'caption') return inCaption(around)
  const style = kindOfStyle(element)
  if (style) return { ...around, kind: style, why: `a paragraph in the style of a ${style}` }
  const name = attributeOf(element, 'class')
  if (/(?:^|[\s_-])captions?(?:[-_]?(?:text|content))?(?:\s|$)/i.test(name) && element.name !== 'figure')
    return inCaption(around)
  return around
}

function inCaption(around: Setting): Setting {
  return { ...around, kind: 'caption', why: 'marked as a caption' }
}

const levels: readonly NonNullable<SourceBlock['level']>[] = [1, 2, 3, 4, 5, 6]

function levelOf(element: HtmlElement): SourceBlock['level'] {
  const named = /^h([1-6])$/.exec(element.name)?.[1]
  const said = attributeOf(element, 'role') === 'heading' ? attributeOf(element, 'aria-level') || '2' : undefined
  return levels.find(level => String(level) === (said ?? named))
}

// On inline elements it is how Google Docs writes everything.
function isPreformattedBlock(element: HtmlElement): boolean {
  if (element.name === 'pre' || element.name === 'listing' || element.name === 'xmp') return true
  return blockElements.has(element.name) && /^pre/.test(styleOf(element).get('white-space') ?? '')
}

function isCommentOfWord(element: HtmlElement): boolean {
  return /^(?:msocomanchor|MsoCommentReference)\b/i.test(attributeOf(element, 'class'))
}
