import { foreignFormatOf } from './foreign-formats'
import type { SourceFormat } from './readers'

interface Named {
  readonly bytes: Uint8Array
  readonly fileName?: string
  readonly mediaType?: string
}

export type Told =
  | { readonly format: 'text' | SourceFormat }
  /** `foreign` in words for a person: "an Excel workbook (.xlsx)". */
  | { readonly foreign: string }

const pdf = 'a PDF'
const word = 'a Word document (.docx)'
const page = 'the source of a web page (HTML)'

const byBytes: Readonly<Record<string, SourceFormat>> = { [pdf]: 'pdf', [word]: 'docx', [page]: 'html' }

/** The format of some bytes: by the bytes first, then by what the sender calls them, then by the name. Spec: import I30. */
export function tellFormat(named: Named): Told {
  const foreign = foreignFormatOf(named.bytes)
  if (foreign !== undefined) {
    const format = byBytes[foreign]
    return format ? { format } : { foreign }
  }
  return { format: beginsLate(named) ? 'pdf' : textFormat(named) }
}

// Some programs write a few bytes of their own in front of a PDF.
function beginsLate({ bytes, fileName = '' }: Named): boolean {
  return /\.pdf$/i.test(fileName) && new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

const names: Readonly<Record<'text' | SourceFormat, { readonly words: string; readonly endings: RegExp }>> = {
  text: { words: 'plain text', endings: /^te?xt$/ },
  markdown: { words: 'Markdown', endings: /^(?:md|markdown|mdown|mkd)$/ },
  html: { words: 'a web page', endings: /^x?html?$/ },
  docx: { words: 'a Word document', endings: /^docx$/ },
  pdf: { words: 'a PDF', endings: /^pdf$/ },
}

/** One sentence where a file's name says another format than its bytes. Spec: import I30. */
export function namedOtherwise(fileName: string | undefined, format: 'text' | SourceFormat): string | undefined {
  const ending = endingOf(fileName ?? '')
  const named = Object.values(names).find(({ endings }) => endings.test(ending))
  if (!named || named === names[format]) return undefined
  return `By its name it is ${named.words}, by its bytes ${names[format].words}; it was read as that.`
}

// Text of some kind: only its sender can say which.
function textFormat({ fileName = '', mediaType = '' }: Named): 'text' | SourceFormat {
  const type = mediaType.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  const ending = endingOf(fileName)
  return names.markdown.endings.test(ending) ? 'markdown' : names.html.endings.test(ending) ? 'html' : 'text'
}

function endingOf(fileName: string): string {
  return /\.([a-z]{2,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
}
