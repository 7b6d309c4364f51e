import type { ImportedNote } from '../../domain/article/imported-claim'
import { longestNote } from '../../domain/note/input'

// Room for who wrote it and when.
const longestPart = longestNote - 500

/**
 * What somebody who is nobody on this desk wrote, as notes under the name of whoever brings it in: each says who wrote it,
 * where and when. What is longer than a note becomes several.
 */
export function wordsOfNote({ author, at, text }: ImportedNote, where: 'document' | 'annotation'): readonly string[] {
  const who = clean(author).replace(/\s+/g, ' ').slice(0, 300).toWellFormed() || 'Somebody'
  const when = at ? ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC` : ''
  const words = clean(text) || '(no words)'
  const parts: string[] = []
  for (let start = 0; start < words.length; ) {
    const end = start + longestPart
    // Never between the halves of a character.
    const cut = /[\uD800-\uDBFF]/.test(words.charAt(end - 1)) ? end - 1 : end
    parts.push(words.slice(start, cut))
    start = cut
  }
  return parts.map(
    (part, index) => `${who} wrote in the ${where}${when}${index > 0 ? ' (continued)' : ''}:\n${part.trim()}`,
  )
}

// What no field of a desk takes: control characters, and what turns the reading direction of what follows.
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202A-\u202E]|[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trim()
}
