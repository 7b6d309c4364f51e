import { DomainError } from '@/domain/errors'

/** The file is damaged: its pages cannot be found or read. */
export function damaged(): DomainError {
  return new DomainError(
    'unreadable',
    'The PDF is damaged or incomplete. Open it in a PDF program, save it again and import that.',
  )
}

/** The pages show images of words, or nothing. */
export function withoutText(): DomainError {
  return new DomainError(
    'unreadable',
    'The PDF has no text layer: its pages are images. Have its text recognised (OCR) and import the result.',
  )
}

/** The letters of the text layer mean nothing outside the fonts of the file. */
export function withoutMeaning(): DomainError {
  return new DomainError(
    'unreadable',
    'The letters of the PDF have no meaning outside its fonts. Have its text recognised (OCR) and import the result.',
  )
}

/** More than is ever looked at. `what` completes "The PDF …". */
export function tooLarge(what: string): DomainError {
  return new DomainError('too_large', `The PDF ${what}. Cut it into parts and import them one by one.`)
}
