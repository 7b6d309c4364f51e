import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { SourceDetails } from '../source-document'

export interface PdfDetails {
  readonly details: SourceDetails
  /** The day the file was made, ISO 8601. Not the day of publication. */
  readonly madeAt?: string
}

const noTitle = /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:pdf|docx?|indd|pages|tex))$/i
const noAuthor = /^(?:unknown|user|admin|administrator|owner|author|anonymous|root)$/i

/** What a PDF says about itself. Spec: documents P12. */
export async function pdfDetails(document: PDFDocumentProxy): Promise<PdfDetails> {
  const { info } = await document.getMetadata()
  const said = new Map(Object.entries(info))
  const say = (name: string) => {
    const value = said.get(name)
    return typeof value === 'string'
      ? value
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .normalize('NFC')
      : ''
  }
  const [title, byline, language] = [say('Title'), say('Author'), languageTag(say('Language'))]
  const madeAt = /^D:(\d{4})(\d{2})(\d{2})/.exec(say('CreationDate'))?.slice(1, 4).join('-')
  return {
    details: {
      ...(title !== '' && title.length <= 500 && !noTitle.test(title) ? { title } : {}),
      ...(byline !== '' && byline.length <= 500 && !noAuthor.test(byline) ? { byline } : {}),
      ...(language ? { language } : {}),
    },
    ...(madeAt ? { madeAt } : {}),
  }
}

function languageTag(said: string): string | undefined {
  try {
    return said === '' ? undefined : Intl.getCanonicalLocales(said.replace('_', '-'))[0]
  } catch {
    return undefined
  }
}
