import { DomainError } from '../../domain/errors'

const sentences: readonly { readonly code: RegExp; readonly says: string }[] = [
  {
    code: /^HPE_HEADER_OVERFLOW$/,
    says: 'The site answers with a head that is too long to be one. Bring the page as a file.',
  },
  {
    code: /^HPE_|^ERR_HTTP/,
    says: 'The site answers with something that is no page of the web. Bring the page as a file.',
  },
  {
    code: /CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SELF_SIGNED|UNABLE_TO_/,
    says: 'The site cannot show that it is the one it says (its certificate is not good). Check the address, or bring the page as a file.',
  },
  {
    code: /^Z_|^ERR__?ZLIB|^ERR_BROTLI|BROTLI/,
    says: 'The page arrives damaged and cannot be unpacked. Try again, or bring it as a file.',
  },
  {
    code: /^ECONNRESET$|^EPIPE$|^ERR_STREAM_PREMATURE_CLOSE$/,
    says: 'The site broke off before the page was whole. Try again, or bring the page as a file.',
  },
  { code: /^E/, says: 'The site cannot be reached. Check the address, or try again later.' },
]

/** What went wrong on the way to a page, in one sentence; what is no fault of the way is thrown as it is. */
export function refusalOf(error: unknown, address: string): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = sentences.find(entry => entry.code.test(code))
  return known ? new DomainError('unreadable', known.says, { address, code }) : error
}
