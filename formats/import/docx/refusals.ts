import { DomainError } from '@/domain/errors'

/** The file is damaged: it cannot be unpacked, or a part of it is no XML. */
export function damaged(): DomainError {
  return new DomainError(
    'unreadable',
    'The Word file is damaged or incomplete. Open it in Word, save it again as .docx and import that.',
  )
}

/** The file unpacks to more than is ever looked at. */
export function unpacksTooLarge(): DomainError {
  return new DomainError(
    'too_large',
    'The Word file unpacks to far more than a document holds. If it is one, take out its images, save it again and import that.',
  )
}

/** The file holds something that no word processor writes, and that is only there to do harm. */
export function hostile(what: string): DomainError {
  return new DomainError(
    'unreadable',
    `The Word file ${what}, which no word processor writes. Copy its text into a new document and import that.`,
  )
}

/** The text has more blocks than an article may have. */
export function tooManyBlocks(most: number): DomainError {
  return new DomainError(
    'too_large',
    `The Word file has more than ${most.toLocaleString('en')} paragraphs. Cut it into parts and import them one by one.`,
  )
}

/** The text is in more pieces than can be held. */
export function tooManyElements(most: number): DomainError {
  return new DomainError(
    'too_large',
    `The Word file is made of more than ${most.toLocaleString('en')} pieces. Cut it into parts and import them one by one.`,
  )
}
