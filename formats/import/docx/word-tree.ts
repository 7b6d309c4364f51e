import mammoth from 'mammoth'
import { damaged } from './refusals'

/** What mammoth understood of a document, before it would make HTML of it. */
export type WordNode =
  | ({ readonly type: 'paragraph' | 'run' | 'table' | 'tableRow'; readonly children: readonly WordNode[] } & WordRun & {
        readonly isHeader?: boolean
      })
  | {
      readonly type: 'tableCell'
      readonly children: readonly WordNode[]
      readonly colSpan: number
      readonly rowSpan: number
    }
  | {
      readonly type: 'hyperlink'
      readonly children: readonly WordNode[]
      readonly href?: string
      readonly anchor?: string
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'bookmarkStart' | 'commentReference' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'noteReference'; readonly noteType: 'footnote' | 'endnote'; readonly noteId: string }
  | { readonly type: 'image'; readonly altText?: string | null }

export interface WordRun {
  readonly styleId?: string | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderline?: boolean
  readonly isStrikethrough?: boolean
  readonly verticalAlignment?: string
}

export type NoteReference = Extract<WordNode, { type: 'noteReference' }>

export interface WordDocument {
  readonly type: 'document'
  readonly children: readonly WordNode[]
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly WordNode[] } | null }
}

/** The parts mammoth may see, by name. */
export type Parts = ReadonlyMap<string, string>

/**
 * A checked and prepared package as mammoth's tree. Nothing outside `parts` can be read by it: no file, no address.
 * Throws `unreadable`. Spec: documents D6.
 */
export async function wordTree(parts: Parts): Promise<WordDocument> {
  let found: WordDocument | undefined
  const input = { path: '', file: shelf(parts) }
  try {
    await mammoth.convertToHtml(input, {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      // The tree is what we came for; of an empty document mammoth makes no HTML.
      transformDocument: (document: WordDocument) => {
        found = document
        return { ...document, children: [] }
      },
    })
  } catch {
    throw damaged()
  }
  if (!found) throw damaged()
  return found
}

function shelf(parts: Parts) {
  return {
    exists: (name: string) => parts.has(name.toLowerCase()),
    read: async (name: string) => parts.get(name.toLowerCase()) ?? '',
  }
}
