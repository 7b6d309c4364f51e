/** Every character that is not a space, in order. */
export function wordsOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
