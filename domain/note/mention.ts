import type { PersonRef } from '../person/person'

/** A name that is being typed: where its @ stands (UTF-16 units) and what was typed after it. */
export interface OpenMention {
  readonly start: number
  readonly query: string
}

/** A mention in a text: `start` is that of its @, `end` is exclusive (UTF-16 units). */
export interface PlacedMention<Someone extends PersonRef = PersonRef> {
  readonly start: number
  readonly end: number
  readonly person: Someone
}

// Nobody's name is longer, and an @ that far back is no longer what is being typed.
const longestQuery = 60

/** The mention that ends at `caret`; undefined where no @ begins a word shortly before it, on the same line. */
export function openMention(text: string, caret: number): OpenMention | undefined {
  // Searched in what stands before the caret: an index below 0 would mean the first character.
  const start = text.slice(0, caret).lastIndexOf('@')
  if (start < 0 || caret - start > longestQuery || !beginsWord(text, start)) return undefined
  const query = text.slice(start + 1, caret)
  return /[\n\r]/.test(query) || /^\s/.test(query) ? undefined : { start, query }
}

/** Those whom `query` may mean: whose name begins with it, then those of whom another name does; accents count for nothing. */
export function peopleNamed<Someone extends PersonRef>(query: string, people: readonly Someone[]): readonly Someone[] {
  const wanted = folded(query)
  const begins = people.filter(({ name }) => folded(name).startsWith(wanted))
  const others = people.filter(person => !begins.includes(person) && laterNames(person.name).some(isWanted))
  return [...begins, ...others]

  function isWanted(name: string): boolean {
    return name.startsWith(wanted)
  }
}

/** The text with `name` in place of what was typed of it, and where the caret stands then. */
export function withMention(
  text: string,
  { start, query }: OpenMention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const after = text.slice(start + 1 + query.length)
  const mention = `@${name}`
  const gap = /^\s/.test(after) ? '' : ' '
  return { text: `${text.slice(0, start)}${mention}${gap}${after}`, caret: start + mention.length + 1 }
}

/** Where people of `people` are named with an @, in the order of the text; the longest name that fits is the one meant. */
export function placedMentions<Someone extends PersonRef>(
  text: string,
  people: readonly Someone[],
): readonly PlacedMention<Someone>[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length)
  const found: PlacedMention<Someone>[] = []
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', start + 1)) {
    if (!beginsWord(text, start)) continue
    const person = longestFirst.find(({ name }) => stands(text, start + 1, name))
    if (person) found.push({ start, end: start + 1 + person.name.length, person })
  }
  return found
}

/** Everybody whom a text mentions, each once. Where several have the name, `chosen` are meant, or else all of them. */
export function mentionsIn(
  text: string,
  people: readonly PersonRef[],
  chosen: readonly PersonRef['id'][] = [],
): readonly PersonRef[] {
  const names = new Set(placedMentions(text, people).map(({ person }) => person.name))
  return [...names].flatMap(name => {
    const namesakes = people.filter(person => person.name === name)
    const meant = namesakes.filter(({ id }) => chosen.includes(id))
    return (meant.length > 0 ? meant : namesakes).map(({ id }) => ({ id, name }))
  })
}

// An @ within a word is that of an address.
function beginsWord(text: string, at: number): boolean {
  return at === 0 || /[\s(["'“‘«—–/,;:]/u.test(text.charAt(at - 1))
}

function stands(text: string, at: number, name: string): boolean {
  return name !== '' && text.startsWith(name, at) && !/^[\p{L}\p{N}_]/u.test(text.slice(at + name.length))
}

function laterNames(name: string): readonly string[] {
  const parts = folded(name).split(/\s+/)
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
