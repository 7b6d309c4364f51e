import type { SearchTerm } from './search-terms'

/** Where a found word stands in its text: UTF-16 units, end exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** Words of a text around what was searched for. It is plain text: nothing in it is markup. */
export interface Passage {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

interface Found extends Mark {
  readonly term: number
}

// Enough to choose a good passage from; a common word stands in a long text thousands of times.
const mostFound = 400

/** Where the words that were searched for stand in a title or a name. */
export function marksIn(text: string, terms: readonly SearchTerm[]): readonly Mark[] {
  return merged(foundIn(text, terms))
}

/** About `length` characters of a text where most of what was searched for stands together; undefined where none does. */
export function passageOf(text: string, terms: readonly SearchTerm[], length = 180): Passage | undefined {
  const found = foundIn(text, terms)
  const best = densest(found, length)
  if (!best) return undefined
  const start = wordStart(text, Math.max(0, best.start - Math.floor(length / 4)))
  const end = wordEnd(text, Math.min(text.length, Math.max(start + length, best.end)))
  const inside = merged(found).filter(mark => mark.start >= start && mark.end <= end)
  return {
    text: text.slice(start, end).replace(/\s/gu, ' '),
    marks: inside.map(mark => ({ start: mark.start - start, end: mark.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }
}

function foundIn(text: string, terms: readonly SearchTerm[]): readonly Found[] {
  const wanted = terms.map(({ text: words, isPrefix }) => ({ words: wordsIn(words).map(({ word }) => word), isPrefix }))
  const found: Found[] = []
  const recent: Word[] = []
  const longest = Math.max(1, ...wanted.map(({ words }) => words.length))
  for (const word of eachWord(text)) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    for (const [term, { words, isPrefix }] of wanted.entries()) {
      const first = recent.at(-words.length)
      if (words.length > 0 && first && endsWith(recent, words, isPrefix)) {
        found.push({ term, start: first.start, end: word.end })
      }
    }
    if (found.length >= mostFound) break
  }
  return found
}

function endsWith(recent: readonly Word[], words: readonly string[], isPrefix: boolean): boolean {
  const from = recent.length - words.length
  return (
    from >= 0 &&
    words.every((wanted, i) => {
      const word = recent[from + i]?.word ?? ''
      return isPrefix && i === words.length - 1 ? word.startsWith(wanted) : word === wanted
    })
  )
}

interface Word extends Mark {
  /** Without case and accents, as the index has it. */
  readonly word: string
}

function wordsIn(text: string): readonly Word[] {
  return [...eachWord(text)]
}

function* eachWord(text: string): Generator<Word> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    const [word] = match
    yield { word: folded(word), start: match.index, end: match.index + word.length }
  }
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

// The stretch that begins with a found word and holds the most different terms; the first of them where several do.
function densest(found: readonly Found[], length: number): Mark | undefined {
  let best: (Mark & { readonly terms: number }) | undefined
  for (const [i, first] of found.entries()) {
    const near = found.slice(i).filter(({ end }) => end <= first.start + (length * 3) / 4)
    const terms = new Set(near.map(({ term }) => term)).size
    if (!best || terms > best.terms) best = { start: first.start, end: near.at(-1)?.end ?? first.end, terms }
  }
  return best
}

function merged(found: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = []
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1)
    if (!last || start >= last.end) marks.push({ start, end })
    else if (end > last.end) marks[marks.length - 1] = { start: last.start, end }
  }
  return marks
}

function wordStart(text: string, near: number): number {
  if (near === 0) return 0
  const space = text.slice(near, near + 40).search(/\s/u)
  return space < 0 ? near : near + space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.slice(Math.max(0, near - 40), near).search(/\s\S*$/u)
  return space < 0 ? near : Math.max(0, near - 40) + space
}
