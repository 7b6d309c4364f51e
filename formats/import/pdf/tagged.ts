import type { CellPlace, ListPlace } from '../source-document'
import type { Run } from './page-runs'
import type { Looks } from './pdf-roles'

/** A node of a page's structure tree, as the library gives it. */
export interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly TagNode[]
}

/** A block as the tags of a PDF tell it: its runs in the order of the tags. */
export interface TaggedBlock {
  readonly runs: readonly Run[]
  readonly looks: Looks
  readonly mark?: string
}

export interface TaggedPage {
  readonly blocks: readonly TaggedBlock[]
  /** What the tags call furniture. */
  readonly artifacts: readonly Run[]
  /** Whether every run of the page has its place in the tree, once. */
  readonly isWhole: boolean
}

const deepest = 100

// Roles within a paragraph; all others begin a block (ISO 32000-1, 14.8.4).
const inline = new Set([
  'Span',
  'Quote',
  'Em',
  'Strong',
  'Sub',
  'Link',
  'Annot',
  'Reference',
  'BibEntry',
  'Code',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'Formula',
])

/** The blocks of a page by its structure tree. Spec: documents P14. */
export function taggedPage(tree: TagNode | null, runs: readonly Run[], tables: { count: number }): TaggedPage {
  const walk = new Walk(runs, tables)
  if (tree) walk.node(tree, { looks: { role: 'unknown' }, depth: 0 })
  return walk.finish()
}

interface Place {
  readonly looks: Looks
  readonly depth: number
  readonly list?: ListPlace
  readonly table?: { readonly table: number; row: number; column: number }
}

class Walk {
  private readonly blocks: { runs: Run[]; looks: Looks; mark?: string }[] = []
  private readonly byTag = new Map<string, Run[]>()
  private readonly artifacts: Run[] = []
  private open: { runs: Run[]; looks: Looks; mark?: string } | undefined
  private mark: string | undefined
  private isSane = true

  constructor(
    runs: readonly Run[],
    private readonly tables: { count: number },
  ) {
    for (const run of runs) {
      const known = this.byTag.get(run.tag ?? '')
      if (run.tag === 'artifact') this.artifacts.push(run)
      else if (run.tag === undefined) this.isSane = false
      else if (known) known.push(run)
      else this.byTag.set(run.tag, [run])
    }
  }

  finish(): TaggedPage {
    const blocks = this.blocks.filter(block => block.runs.length > 0)
    return { blocks, artifacts: this.artifacts, isWhole: this.isSane && this.byTag.size === 0 }
  }

  node(node: TagNode, place: Place): void {
    if (place.depth > deepest) this.isSane = false
    else if (node.type === 'content') this.content(node.id ?? '', place.looks)
    else if (inline.has(node.role ?? '')) this.children(node, place)
    else if (node.role === 'Lbl') this.label(node, place)
    else {
      this.open = undefined
      this.children(node, this.within(node.role ?? '', place))
      this.open = undefined
    }
  }

  private children(node: TagNode, place: Place): void {
    for (const child of node.children ?? []) this.node(child, { ...place, depth: place.depth + 1 })
  }

  private content(id: string, looks: Looks): void {
    const runs = this.byTag.get(id)
    if (!runs) return
    this.byTag.delete(id)
    if (!this.open) {
      this.open = { runs: [], looks, ...(this.mark ? { mark: this.mark } : {}) }
      this.mark = undefined
      this.blocks.push(this.open)
    }
    this.open.runs.push(...runs)
  }

  // What stands in front of an item is its mark, and no block.
  private label(node: TagNode, place: Place): void {
    const before = this.blocks.length
    this.open = undefined
    this.children(node, place)
    this.open = undefined
    const words = this.blocks.splice(before).flatMap(block => block.runs.map(run => run.text))
    this.mark = words.join('').trim() || undefined
  }

  private within(role: string, place: Place): Place {
    switch (role) {
      case 'L':
        return { ...place, list: { ordered: false, depth: place.list ? place.list.depth + 1 : 0 } }
      case 'LI':
      case 'LBody':
        return { ...place, looks: { role: 'listItem', why: 'an item by the tags of the PDF', list: place.list ?? top } }
      case 'Table':
        return { ...place, table: place.table ?? { table: this.tables.count++, row: -1, column: -1 } }
      case 'TR':
        if (place.table) {
          place.table.row += 1
          place.table.column = -1
        }
        return place
      case 'TD':
      case 'TH':
        return { ...place, looks: cellLooks(role, place) }
      default:
        return { ...place, looks: looksOfRole(role) ?? place.looks }
    }
  }
}

const top: ListPlace = { ordered: false, depth: 0 }

function cellLooks(role: string, { table, looks }: Place): Looks {
  if (!table) return looks
  table.column += 1
  const cell: CellPlace = { ...table, ...(role === 'TH' ? { isHeader: true as const } : {}) }
  return { role: 'tableCell', why: 'a cell by the tags of the PDF', cell }
}

function looksOfRole(role: string): Looks | undefined {
  const level = /^H([1-6])$/.exec(role)?.[1]
  const levels = [1, 2, 3, 4, 5, 6] as const
  if (level || role === 'H') {
    return { role: 'heading', why: 'a heading by the tags of the PDF', level: levels[Number(level ?? 1) - 1] ?? 1 }
  }
  switch (role) {
    case 'Title':
      return { role: 'title', why: 'the title by the tags of the PDF' }
    case 'Caption':
      return { role: 'caption', why: 'a caption by the tags of the PDF' }
    case 'BlockQuote':
      return { role: 'quote', why: 'a quotation by the tags of the PDF' }
    case 'Note':
    case 'FENote':
      return { role: 'footnote', why: 'a note by the tags of the PDF' }
    default:
      return undefined
  }
}
