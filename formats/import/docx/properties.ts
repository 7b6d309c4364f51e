import type { SourceDetails } from '../source-document'
import { childOf, textIn, xmlTree } from './xml/tree'

export interface Properties {
  readonly details: SourceDetails
  /** The day the file was begun, ISO 8601. Not the day it was published. */
  readonly writtenAt?: string
}

// What programs write where nobody wrote anything.
const noAuthor =
  /^(?:un-?named|unknown|author|user|admin|administrator|owner|python-docx|docx|microsoft office user|windows user|apache poi)$/i
const noTitle = /^(?:microsoft word - .*|document\d*|untitled|word document|.*\.docx?)$/i

/** What a Word file says about itself in its core properties. Spec: documents D15. */
export function readProperties(xml: string | undefined): Properties {
  const root = xmlTree(xml)
  const say = (name: string) => textIn(childOf(root, name)).replace(/\s+/g, ' ').trim().normalize('NFC')
  const [title, author, language] = [say('dc:title'), say('dc:creator'), languageTag(say('dc:language'))]
  const writtenAt = /^\d{4}-\d{2}-\d{2}/.exec(say('dcterms:created'))?.[0]
  return {
    details: {
      ...(title && title.length <= 500 && !noTitle.test(title) ? { title } : {}),
      ...(author && author.length <= 500 && !noAuthor.test(author) ? { byline: author } : {}),
      ...(language ? { language } : {}),
    },
    ...(writtenAt ? { writtenAt } : {}),
  }
}

/** A BCP 47 tag in its usual spelling; undefined for anything else. */
export function languageTag(said: string): string | undefined {
  try {
    return said === '' ? undefined : Intl.getCanonicalLocales(said.replace('_', '-'))[0]
  } catch {
    return undefined
  }
}
