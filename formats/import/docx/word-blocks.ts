import type { ImportRole } from '@/domain/article/import-preview'
import { mostBlocks } from '@/domain/article/input'
import { BlockText, type Dress } from '../block-text'
import type { CellPlace, InlineMark, ListPlace, SourceBlock, SourcePlace } from '../source-document'
import type { BodyFacts, ParagraphFacts } from './body-facts'
import { inRoman, type Numbering } from './numbering'
import { tooManyBlocks } from './refusals'
import { sentinelIn } from './sentinels'
import type { Style, Styles } from './styles'
import type { NoteReference, WordDocument, WordNode } from './word-tree'

/** Where a comment stands; an end is absent where the file gives a point only. */
export interface CommentPlace {
  start?: SourcePlace
  end?: SourcePlace
  point?: SourcePlace
}

export interface WordBlocks {
  readonly blocks: readonly SourceBlock[]
  /** By the index that the sentinels name. */
  readonly places: ReadonlyMap<number, CommentPlace>
  /** The words that stand for each image; empty where it has none. */
  readonly images: readonly string[]
  readonly nestedTables: number
}

interface Known {
  readonly facts: BodyFacts
  readonly styles: Styles
  readonly numbering: Numbering
}

type Cell = Omit<CellPlace, 'row'> & { readonly row: number }

/** The blocks of a Word document in reading order, its notes after them. Spec: documents D8–D13. */
export function wordBlocks(document: WordDocument, known: Known): WordBlocks {
  const reading = new WordReading(document, known)
  for (const node of document.children) reading.node(node, undefined)
  reading.notes()
  return reading.finish()
}

class WordReading {
  private readonly blocks: SourceBlock[] = []
  private readonly places = new Map<number, CommentPlace>()
  private readonly images: string[] = []
  private readonly noteMarks = new Map<string, string>()
  private readonly references: NoteReference[] = []
  private readonly noteCounts = { footnote: 0, endnote: 0 }
  private nestedTables = 0
  private tables = 0
  /** Comment places met in a paragraph without words: they stand where the next words do. */
  private waiting: { readonly index: number; readonly kind: 'start' | 'end' | 'point' }[] = []
  private dropCap = ''

  constructor(
    private readonly document: WordDocument,
    private readonly known: Known,
  ) {}

  finish(): WordBlocks {
    this.settle(this.blocks.length, 0)
    const { blocks, places, images, nestedTables } = this
    return { blocks, places, images, nestedTables }
  }

  node(node: WordNode, cell: Cell | undefined): void {
    if (node.type === 'table') this.table(node.children, cell)
    else if (node.type === 'paragraph') this.paragraph(node, cell)
    else if ('children' in node) for (const child of node.children) this.node(child, cell)
  }

  notes(): void {
    // A note may refer to another one, which then comes after it.
    for (let next = 0; next < this.references.length; next++) {
      const reference = this.references[next]
      if (!reference) continue
      const mark = this.noteMarks.get(keyOf(reference)) ?? ''
      const from = this.blocks.length
      for (const node of this.document.notes.resolve(reference)?.body ?? []) this.node(node, undefined)
      for (let at = from; at < this.blocks.length; at++) {
        const block = this.blocks[at]
        if (!block) continue
        const { list: _list, level: _level, ...rest } = block
        const why = reference.noteType === 'footnote' ? 'a footnote' : 'an endnote'
        this.blocks[at] = { ...rest, kind: 'footnote', why, ...(at === from ? { mark } : {}) }
      }
    }
  }

  private table(rows: readonly WordNode[], outer: Cell | undefined): void {
    if (outer) this.nestedTables += 1
    const isBox = rows.length === 1 && rows[0] !== undefined && 'children' in rows[0] && rows[0].children.length === 1
    const table = outer || isBox ? -1 : this.tables++
    // Columns that a cell of a row above still covers, by how many rows.
    const covered: number[] = []
    for (const [row, node] of rows.entries()) {
      if (node.type !== 'tableRow') {
        this.node(node, outer)
        continue
      }
      let column = 0
      for (const child of node.children) {
        if (child.type !== 'tableCell') continue
        while ((covered[column] ?? 0) > row) column += 1
        const place = { table, row, column, ...(node.isHeader ? { isHeader: true as const } : {}) }
        for (const inner of child.children) this.node(inner, outer ?? (isBox ? undefined : place))
        const span = Math.min(Math.max(child.colSpan || 1, 1), 100)
        for (let at = column; at < column + span; at++) covered[at] = row + child.rowSpan
        column += span
      }
    }
  }

  private paragraph(
    node: Extract<WordNode, { type: 'paragraph' | 'run' | 'table' | 'tableRow' }>,
    cell: Cell | undefined,
  ): void {
    const words = new BlockText()
    const asked: { readonly index: number; readonly kind: 'start' | 'end' | 'point' }[] = []
    let facts: ParagraphFacts = {}
    const boxes: WordNode[] = []
    if (this.dropCap) words.add(this.dropCap)
    this.inlines(node.children, {
      words,
      dress: { marks: [] },
      sentinel: sentinel => {
        if (sentinel.kind === 'paragraph') facts = this.known.facts.paragraphs[sentinel.index] ?? {}
        else {
          words.place()
          asked.push({ kind: sentinel.kind, index: sentinel.index })
        }
      },
      box: box => boxes.push(box),
    })
    this.dropCap = ''
    if (facts.isDropCap && !words.isEmpty && asked.length === 0) this.dropCap = words.finish().text
    else this.block(words, { facts, asked, cell })
    for (const box of boxes) this.node(box, cell)
  }

  private block(
    words: BlockText,
    about: {
      facts: ParagraphFacts
      asked: readonly { index: number; kind: 'start' | 'end' | 'point' }[]
      cell: Cell | undefined
    },
  ): void {
    const { text, inlines, places } = words.finish()
    const list = this.listOf(about.facts)
    if (text === '') {
      this.waiting.push(...about.asked)
      return
    }
    if (this.blocks.length >= mostBlocks) throw tooManyBlocks(mostBlocks)
    const block = this.blocks.length
    this.settle(block, 0)
    for (const [at, { index, kind }] of about.asked.entries()) this.put(index, kind, { block, offset: places[at] ?? 0 })
    const said = about.cell ? cellKind(about.cell) : this.kindOf(about.facts, list)
    const isTitle = said.kind === 'title' || said.kind === 'heading'
    const runs = isTitle ? inlines?.map(withoutBold) : inlines
    this.blocks.push({
      text,
      ...(runs?.some(run => run.marks || run.href) ? { inlines: runs } : {}),
      ...said,
      ...(list && said.kind === 'listItem' ? { list: list.list } : {}),
      ...(list ? { mark: list.mark } : {}),
    })
  }

  private listOf({ style, numId, numLevel }: ParagraphFacts): { list: ListPlace; mark: string } | undefined {
    const own = this.known.styles.get(style ?? '')
    const id = numId ?? own?.numId
    // Number 0 takes a style's numbering away.
    if (id === undefined || id === '0') return undefined
    const label = this.known.numbering.next(id, numLevel ?? own?.numLevel ?? 0)
    if (!label) return undefined
    const { mark, ...list } = label
    return { list, mark }
  }

  private kindOf(
    facts: ParagraphFacts,
    list: { list: ListPlace } | undefined,
  ): Pick<SourceBlock, 'kind' | 'why' | 'level'> {
    const style = this.known.styles.get(facts.style ?? '')
    const outline = facts.outline !== undefined && facts.outline < 9 ? facts.outline + 1 : undefined
    if (style?.role && style.role !== 'footnote')
      return { kind: style.role, why: whyOf(style), ...levelOf(style.level) }
    if (outline !== undefined) return { kind: 'heading', why: 'a heading in the outline', ...levelOf(outline) }
    if (list) return { kind: 'listItem', why: list.list.ordered ? 'numbered by Word' : 'a bullet set by Word' }
    return { kind: 'unknown' }
  }

  private inlines(nodes: readonly WordNode[], into: Into): void {
    for (const node of nodes) this.inline(node, into)
  }

  private inline(node: WordNode, into: Into): void {
    const { words, dress } = into
    switch (node.type) {
      case 'text': {
        const sentinel = sentinelIn(node.value)
        if (sentinel) into.sentinel(sentinel)
        else words.add(node.value, dress)
        break
      }
      case 'image':
        this.images.push((node.altText ?? '').trim())
        break
      case 'run':
        this.inlines(node.children, { ...into, dress: this.dressed(node, dress) })
        break
      case 'hyperlink':
        this.inlines(node.children, { ...into, dress: linked(dress, node.href) })
        break
      case 'paragraph':
      case 'table':
        into.box(node)
        break
      default:
        if ('children' in node) this.inlines(node.children, into)
        else words.add(this.shownBy(node), dress)
    }
  }

  private shownBy(node: WordNode): string {
    switch (node.type) {
      case 'tab':
        return ' '
      case 'break':
        return node.breakType === 'line' ? '\n' : ' '
      case 'checkbox':
        return node.checked ? '☒ ' : '☐ '
      case 'noteReference':
        return this.noteMark(node)
      default:
        return ''
    }
  }

  private noteMark(reference: NoteReference): string {
    if (!this.document.notes.resolve(reference)) return ''
    const key = keyOf(reference)
    const known = this.noteMarks.get(key)
    if (known) return known
    const number = this.noteCounts[reference.noteType] + 1
    this.noteCounts[reference.noteType] = number
    const mark = `[${reference.noteType === 'footnote' ? number : inRoman(number)}]`
    this.references.push(reference)
    this.noteMarks.set(key, mark)
    return mark
  }

  private dressed(run: Extract<WordNode, { type: 'paragraph' | 'run' | 'table' | 'tableRow' }>, outer: Dress): Dress {
    const style = this.known.styles.get(run.styleId ?? '')
    const marks: InlineMark[] = []
    if (run.isBold || style?.isBold) marks.push('bold')
    if (run.isItalic || style?.isItalic) marks.push('italic')
    // A link is underlined by its style, not by its author.
    if (run.isUnderline && !outer.href) marks.push('underline')
    if (run.isStrikethrough) marks.push('strike')
    if (style?.isCode) marks.push('code')
    return { ...outer, marks }
  }

  private settle(block: number, offset: number): void {
    const waiting = this.waiting
    this.waiting = []
    for (const { index, kind } of waiting) this.put(index, kind, { block, offset })
  }

  private put(index: number, kind: 'start' | 'end' | 'point', place: SourcePlace): void {
    const known = this.places.get(index) ?? {}
    known[kind] ??= place
    this.places.set(index, known)
  }
}

interface Into {
  readonly words: BlockText
  readonly dress: Dress
  readonly sentinel: (sentinel: NonNullable<ReturnType<typeof sentinelIn>>) => void
  /** A paragraph inside a paragraph: a text box. */
  readonly box: (box: WordNode) => void
}

function keyOf({ noteType, noteId }: NoteReference): string {
  return `${noteType} ${noteId}`
}

function cellKind(cell: Cell): Pick<SourceBlock, 'kind' | 'why' | 'cell'> {
  return { kind: 'tableCell', why: 'a cell of a table', cell }
}

const roleWords: Readonly<Partial<Record<ImportRole, string>>> = { heading: 'a heading' }

function whyOf({ name, role }: Style): string {
  return role && roleWords[role] ? `${roleWords[role]} by its style “${name}”` : `set in the style “${name}”`
}

function levelOf(level: number | undefined): Pick<SourceBlock, 'level'> {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return level === undefined ? {} : { level: levels[Math.min(level, 6) - 1] }
}

function withoutBold<Run extends { readonly marks?: readonly InlineMark[] }>(run: Run): Run {
  const marks = run.marks?.filter(mark => mark !== 'bold')
  return { ...run, marks: marks && marks.length > 0 ? marks : undefined }
}

function linked(dress: Dress, href: string | undefined): Dress {
  if (href === undefined || !/^(?:https?:\/\/|mailto:)/i.test(href)) return dress
  return { ...dress, href }
}
