/** One thing that was searched for: a word, or words that must stand one after the other. */
export interface SearchTerm {
  readonly text: string
  /** The last word may go on: it is still being typed. */
  readonly isPrefix: boolean
}

// More than anybody means; what is beyond it is left out.
const mostTerms = 16

/** What the words in a search field ask for: every word, “quoted words” together, and the last word as a beginning. */
export function searchTerms(q: string): readonly SearchTerm[] {
  const words = q
    .normalize('NFC')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[“”„«»]/gu, '"')
  const found = [...words.matchAll(/"([^"]*)"?|[^\s"]+/gu)].map(([whole, quoted]) => ({
    text: quoted ?? whole,
    isQuoted: quoted !== undefined,
  }))
  const terms = found.filter(({ text }) => /[\p{L}\p{N}\p{Co}]/u.test(text)).slice(0, mostTerms)
  return terms.map(({ text, isQuoted }, i) => ({
    text: text.trim(),
    isPrefix: !isQuoted && i === terms.length - 1 && [...text].length > 1,
  }))
}
