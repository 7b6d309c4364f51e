import { DomainError } from '../../domain/errors'

const accepted = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])
// Servers that do not know what they have say this; the name in the address may.
const unknown = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/force-download',
  'application/download',
])

/** The media type of an answer, with its character set where it names one. Throws `unreadable` for what is no article. Spec: fetching F10. */
export function acceptedType(header: string | undefined, url: URL): string {
  const [said = '', ...parameters] = (header ?? '').split(';').map(part => part.trim())
  const type = said.toLowerCase()
  if (unknown.has(type) && /\.(?:pdf|docx|md|markdown|txt|html?)$/i.test(url.pathname))
    return 'application/octet-stream'
  if (!accepted.has(type)) {
    const what = /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) ? `of the kind ${type}` : 'of no kind that it names'
    throw new DomainError(
      'unreadable',
      `What is there is ${what}. Pages, plain text, Markdown, Word documents and PDF are read.`,
    )
  }
  const charset = parameters.map(part => /^charset="?([\w.:-]{1,40})"?$/i.exec(part)?.[1]).find(Boolean)
  return charset ? `${type}; charset=${charset.toLowerCase()}` : type
}
