// Enough to know a claim by; the text has all of it.
const mostShown = 160

/** The words of a claim on one line, cut where they are many. */
export function shortWords(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > mostShown ? `${plain.slice(0, mostShown).toWellFormed()}…` : plain
}
