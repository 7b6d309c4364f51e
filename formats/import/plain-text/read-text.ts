import { DomainError } from '@/domain/errors'
import { foreignFormatOf } from '../foreign-formats'
import { clean } from './clean'
import { type Decoded, decode } from './decode'

/** The text in a file of plain text, in NFC. Throws `unreadable` when there is none. Spec: import I1–I9. */
export function readText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new DomainError('unreadable', 'The file is empty. Choose one with text in it.')
  const foreign = foreignFormatOf(bytes)
  if (foreign) {
    throw new DomainError(
      'unreadable',
      `This is ${foreign}, and no plain text. Save it as plain text (.txt), or copy its words and paste them.`,
    )
  }
  const read = clean(decode(bytes))
  if (!/\S/.test(read.text)) {
    throw new DomainError('unreadable', 'There are no words in this, only empty lines. Choose a text with words in it.')
  }
  return read
}
