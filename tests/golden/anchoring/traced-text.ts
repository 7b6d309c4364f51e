import type { Span } from '@/domain/text/offset'

/** A word with the signs on it. `origin` is its number in the first version: what replaced it inherits it, what is new has none. */
export interface TracedWord {
  readonly text: string
  readonly origin?: number
}
export type TracedSentence = readonly TracedWord[]
export type TracedParagraph = readonly TracedSentence[]
export type TracedText = readonly TracedParagraph[]

/** A text as its canonical form, its blocks, and where each word of the first version stands in it. */
export interface WrittenText {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly places: ReadonlyMap<number, Span>
}

/** Words of the first version, each with its number. */
export function traced(paragraphs: readonly (readonly string[])[]): TracedText {
  let origin = 0
  return paragraphs.map(sentences =>
    sentences.map(sentence =>
      sentence.split(' ').map(text => {
        origin += 1
        return { text, origin }
      }),
    ),
  )
}

/** A sentence that nobody claimed anything about: without numbers. */
export function untraced(sentence: string): TracedSentence {
  return sentence.split(' ').map(text => ({ text }))
}

export function write(paragraphs: TracedText): WrittenText {
  const places = new Map<number, Span>()
  const blocks: Span[] = []
  const pieces: string[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    const start = at
    const words = paragraph.flat()
    for (const [index, { text, origin }] of words.entries()) {
      if (origin !== undefined) places.set(origin, { start: at, end: at + text.length })
      const after = index === words.length - 1 ? '\n' : ' '
      pieces.push(text, after)
      at += text.length + after.length
    }
    if (words.length > 0) blocks.push({ start, end: at - 1 })
  }
  return { text: pieces.join('').slice(0, -1), blocks, places }
}
