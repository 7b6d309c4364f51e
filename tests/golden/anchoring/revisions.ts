import { newsSentence, refrains } from './news-prose'
import { between, pick, type Random } from './random'
import { type TracedParagraph, type TracedSentence, type TracedText, type TracedWord, untraced } from './traced-text'

/** What an editor does to a text. Each takes a text and gives the next; truth travels with the words. */
export type Revision = (text: TracedText, random: Random) => TracedText

const often = 0.12

/** New sentences and paragraphs anywhere. */
export const insertions: Revision = (text, random) =>
  text.flatMap(paragraph => {
    const grown = paragraph.flatMap(one => (random() < often ? [aNewSentence(random), one] : [one]))
    return random() < often ? [[aNewSentence(random), aNewSentence(random)], grown] : [grown]
  })

/** Sentences and paragraphs gone. */
export const deletions: Revision = (text, random) =>
  text
    .filter(() => random() >= often / 2)
    .map(paragraph => paragraph.filter(() => random() >= often))
    .filter(paragraph => paragraph.length > 0)

/** Sentences gone, with others on another matter in their places. */
export const replacements: Revision = (text, random) =>
  text.map((paragraph, at) => {
    const around = text.slice(Math.max(0, at - 1), at + 2).flat()
    return paragraph.map(one => (random() < often ? anotherSentence(one, around, random) : one))
  })

/** Sentences gone, with their look-alikes (the same report with other facts) put in somewhere else. */
export const lookAlikes: Revision = (text, random) => {
  const taken: TracedSentence[] = []
  const left = text.map(paragraph =>
    paragraph.filter(one => {
      if (random() >= often) return true
      taken.push(one)
      return false
    }),
  )
  for (const one of taken) {
    const at = between(random, 0, left.length - 1)
    left[at] = [...(left[at] ?? []), aLookAlike(one, random)]
  }
  return left.filter(paragraph => paragraph.length > 0)
}

/** Paragraphs put somewhere else. */
export const movedParagraphs: Revision = (text, random) => {
  const moved = [...text]
  for (let i = 0; i < Math.ceil(text.length * often); i += 1) {
    const [one] = moved.splice(between(random, 0, moved.length - 1), 1)
    if (one) moved.splice(between(random, 0, moved.length), 0, one)
  }
  return moved
}

/** Neighbouring paragraphs, and neighbouring sentences, change places. */
export const swaps: Revision = (text, random) =>
  swapped(text, random).map(paragraph => swapped<TracedSentence>(paragraph, random))

/** Sentences put into another paragraph. */
export const movedSentences: Revision = (text, random) => {
  const left: TracedSentence[][] = text.map(paragraph => [...paragraph])
  for (let i = 0; i < text.flat().length * (often / 2); i += 1) {
    const source = pick(random, left)
    const target = pick(random, left)
    const [one] = source.splice(between(random, 0, source.length - 1), 1)
    if (one) target.splice(between(random, 0, target.length), 0, one)
  }
  return left.filter(paragraph => paragraph.length > 0)
}

/** Sentences said twice: copies that nobody has claimed anything about, and refrains. */
export const duplicates: Revision = (text, random) => {
  const all = text.flat()
  return text.map(paragraph =>
    paragraph.flatMap(one => {
      if (random() >= often) return [one]
      const again = random() < 0.5 ? untraced(pick(random, refrains)) : unclaimed(pick(random, all))
      return random() < 0.5 ? [again, one] : [one, again]
    }),
  )
}

/** Curly quotation marks made straight and straight ones curly, dashes, spaces that do not break. */
export const typography: Revision = (text, random) =>
  everyWord(text, word =>
    random() < 0.5
      ? word.replace(/[“”]/g, '"').replace(/’/g, "'")
      : word.replace(/-/g, '‑').replace(/^'/, '‘').replace(/'/g, '’'),
  )

/** One to three words of some sentences changed, added or taken out. */
export const edits: Revision = (text, random) =>
  text.map(paragraph => paragraph.map(one => (random() < often * 3 ? edited(one, random) : one)))

/** One sentence made two, and two made one. */
export const splits: Revision = (text, random) => text.map(paragraph => splitAndJoined(paragraph, random))

export const everything: Revision = (text, random) =>
  [edits, deletions, insertions, movedParagraphs, movedSentences, replacements, duplicates, splits, typography].reduce(
    (revised, revise) => revise(revised, random),
    text,
  )

const fillers = ['reportedly', 'also', 'again', 'quietly', 'former', 'local', 'senior', 'largely', 'finally', 'once']
const substitutes = [
  'agency',
  'district',
  'plan',
  'crisis',
  'harbour',
  'deal',
  'outside',
  'began',
  'rebuilt',
  'against',
]

function edited(sentence: TracedSentence, random: Random): TracedSentence {
  const words: TracedWord[] = [...sentence]
  const most = Math.min(3, Math.floor(words.length / 5))
  for (let i = 0; i < between(random, 1, Math.max(1, most)); i += 1) {
    const at = between(random, 1, Math.max(1, words.length - 2))
    const word = words[at]
    if (!word) continue
    const kind = random()
    if (kind < 0.5)
      words[at] = {
        ...word,
        text: word.text.replace(/[\p{L}\p{N}](?:[\p{L}\p{N}.,’'-]*[\p{L}\p{N}])?/u, pick(random, substitutes)),
      }
    else if (kind < 0.8) words.splice(at, 0, { text: pick(random, fillers) })
    else if (words.length > 4) words.splice(at, 1)
  }
  return words
}

function splitAndJoined(paragraph: TracedParagraph, random: Random): TracedParagraph {
  const done: TracedSentence[] = []
  let isAlone = false
  for (const sentence of paragraph) {
    const before = isAlone ? done.at(-1) : undefined
    isAlone = false
    const comma = sentence.findIndex(({ text }, at) => text.endsWith(',') && at > 4 && at < sentence.length - 4)
    if (before && random() < often / 2) {
      done[done.length - 1] = [...ended(before, ','), { text: 'and' }, ...sentence]
    } else if (comma > 0 && random() < often * 3) {
      done.push(ended(sentence.slice(0, comma + 1), '.'), capitalised(sentence.slice(comma + 1)))
    } else {
      done.push(sentence)
      isAlone = true
    }
  }
  return done
}

function ended(sentence: TracedSentence, sign: string): TracedSentence {
  return sentence.map((word, at) =>
    at === sentence.length - 1 ? { ...word, text: word.text.replace(/[.,]$/, sign) } : word,
  )
}

function capitalised([first, ...rest]: TracedSentence): TracedSentence {
  return first ? [{ ...first, text: first.text.replace(/\p{L}/u, letter => letter.toUpperCase()) }, ...rest] : rest
}

function swapped<Thing>(things: readonly Thing[], random: Random): Thing[] {
  const all = [...things]
  for (let at = 0; at + 1 < all.length; at += 2) {
    const [one, other] = [all[at], all[at + 1]]
    if (one !== undefined && other !== undefined && random() < often) [all[at], all[at + 1]] = [other, one]
  }
  return all
}

function everyWord(text: TracedText, change: (word: string) => string): TracedText {
  return text.map(paragraph => paragraph.map(sentence => sentence.map(word => ({ ...word, text: change(word.text) }))))
}

function unclaimed(sentence: TracedSentence): TracedSentence {
  return sentence.map(({ text }) => ({ text }))
}

function aNewSentence(random: Random): TracedSentence {
  return untraced(newsSentence(random))
}

// On another matter than all that stands around: a third of the words in common, or three in a row, would be a rewrite.
function anotherSentence(one: TracedSentence, around: readonly TracedSentence[], random: Random): TracedSentence {
  const words = smallWords(one)
  for (;;) {
    const other = aNewSentence(random)
    const others = smallWords(other)
    const shared = others.filter(word => words.includes(word)).length
    if (
      shared * 3 < Math.min(other.length, one.length) &&
      around.every(near => !haveRunInCommon(smallWords(near), others))
    )
      return other
  }
}

function smallWords(sentence: TracedSentence): readonly string[] {
  return sentence.map(({ text }) => text.toLowerCase())
}

function haveRunInCommon(words: readonly string[], others: readonly string[]): boolean {
  const runs = new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
  return others.slice(2).some((_, at) => runs.has(others.slice(at, at + 3).join(' ')))
}

// A report of the same make: other numbers, other names and one word in five; without those, every second word.
function aLookAlike(one: TracedSentence, random: Random): TracedSentence {
  const isFact = (text: string, at: number) => /\d/.test(text) || (at > 0 && /^[“"]?\p{Lu}/u.test(text))
  const share = one.filter(({ text }, at) => isFact(text, at)).length > 1 ? 0.2 : 0.5
  return one.map(({ text }, at) => {
    if (/\d/.test(text)) return { text: text.replace(/\d/g, () => String(between(random, 1, 9))) }
    const word = /[\p{L}](?:[\p{L}’'-]*[\p{L}])?/u
    if (at > 0 && /^[“"]?\p{Lu}/u.test(text)) return { text: text.replace(word, pick(random, otherNames)) }
    return { text: random() < share ? text.replace(word, pick(random, substitutes)) : text }
  })
}

const otherNames = [
  'Alvarsson',
  'Brightwater',
  'Czerny',
  'Dunmore',
  'Eastvale',
  'Fairbank',
  'Garrick',
  'Holloway',
  'Ivarsson',
]
