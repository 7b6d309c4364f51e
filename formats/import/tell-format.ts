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

/** What each format is called where it is refused. */
export const formatNames: Readonly<Record<SourceFormat, string>> = {
  pdf,
  docx: word,
  html: page,
  markdown: 'Markdown',
}

/** The format of some bytes: by the bytes first, then by what the sender calls them, then by the name. Spec: import I30. */
export function tellFormat(named: Named): Told {
  const foreign = foreignFormatOf(named.bytes)
  if (foreign !== undefined) {
    const format = byBytes[foreign]
    return format ? { format } : { foreign }
  }
  return { format: textFormat(named) }
}

// Text of some kind: only its sender can say which.
function textFormat({ fileName = '', mediaType = '' }: Named): 'text' | SourceFormat {
  const type = mediaType.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return 'markdown'
  if (/\.(?:html?|xhtml)$/i.test(fileName)) return 'html'
  return 'text'
}
