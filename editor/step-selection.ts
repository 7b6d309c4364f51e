import type { Offset, Span } from '../domain/text/offset'
import { sentencesIn } from '../domain/text/sentences'
import { charactersIn, type Passage, wordsIn } from '../domain/text/words'
import type { SelectionStep } from './viewer-types'

/** A selection with its direction: `head` is the end that moves. Both are the caret where nothing is selected. */
export interface Directed {
  readonly anchor: Offset
  readonly head: Offset
}

const unitsIn = { character: charactersIn, word: wordsIn, sentence: sentencesIn }
type Unit = keyof typeof unitsIn

/** Where the selection stands after a step of the keyboard. At the ends of the text it stays as it is. */
export function stepSelection(passages: readonly Passage[], at: Directed, step: SelectionStep): Directed {
  switch (step) {
    case 'next-sentence':
      return nextSentence(passages, at)
    case 'previous-sentence':
      return previousSentence(passages, at)
    case 'grow-character':
    case 'grow-word':
    case 'grow-sentence':
      return grow(passages, at, unitOf(step))
    default:
      return shrink(passages, at, unitOf(step))
  }
}

/** The word that holds the character at `offset`. */
export function wordAt(passages: readonly Passage[], offset: Offset): Span | undefined {
  const word = after(passages, offset, wordsIn)
  return word && word.start <= offset ? word : undefined
}

function unitOf(step: string): Unit {
  return step.endsWith('character') ? 'character' : step.endsWith('word') ? 'word' : 'sentence'
}

// The first step from a caret takes the whole word or sentence around it, as a reader means it.
function grow(passages: readonly Passage[], { anchor, head }: Directed, unit: Unit): Directed {
  const next = after(passages, head, unitsIn[unit])
  if (!next) return { anchor, head }
  return { anchor: anchor === head && unit !== 'character' ? next.start : anchor, head: next.end }
}

function shrink(passages: readonly Passage[], { anchor, head }: Directed, unit: Unit): Directed {
  const last = before(passages, head, unitsIn[unit])
  if (!last) return { anchor, head: Math.min(anchor, head) }
  if (head <= anchor) return { anchor, head: last.start }
  // Back to the end of the unit before, so that what stays selected is whole; the anchor stops it.
  const kept = before(passages, last.start, unitsIn[unit])
  return { anchor, head: Math.max(anchor, kept?.end ?? anchor) }
}

function nextSentence(passages: readonly Passage[], at: Directed): Directed {
  const end = Math.max(at.anchor, at.head)
  return whole(after(passages, end, sentencesIn), at)
}

function previousSentence(passages: readonly Passage[], at: Directed): Directed {
  return whole(before(passages, Math.min(at.anchor, at.head), sentencesIn), at)
}

function whole(sentence: Span | undefined, at: Directed): Directed {
  return sentence ? { anchor: sentence.start, head: sentence.end } : at
}

type UnitsIn = (passage: Passage) => readonly Span[]

/** The first unit that ends after `offset`. */
function after(passages: readonly Passage[], offset: Offset, units: UnitsIn): Span | undefined {
  for (let i = passageAt(passages, offset); i < passages.length; i += 1) {
    const passage = passages[i]
    const found = passage && units(around(passage, offset)).find(({ end }) => end > offset)
    if (found) return found
  }
  return undefined
}

/** The last unit that starts before `offset`. */
function before(passages: readonly Passage[], offset: Offset, units: UnitsIn): Span | undefined {
  for (let i = passageAt(passages, offset); i >= 0; i -= 1) {
    const passage = passages[i]
    const found = passage && units(around(passage, offset)).findLast(({ start }) => start < offset)
    if (found) return found
  }
  return undefined
}

/** In characters; no sentence is longer, and a step in a text of a single endless line must not read all of it. */
const reach = 10_000

function around(passage: Passage, offset: Offset): Passage {
  const { start, text } = passage
  if (text.length <= 2 * reach) return passage
  const at = Math.max(0, Math.min(offset - start, text.length))
  const from = Math.max(0, at - reach)
  return { ...passage, start: start + from, text: text.slice(from, at + reach) }
}

// The last passage that starts at or before `offset`.
function passageAt(passages: readonly Passage[], offset: Offset): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
