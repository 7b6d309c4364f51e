import type { ChangeKind } from '@/domain/anchor/meaning-guard'
import { between, pick, type Random } from './random'
import type { TracedSentence, TracedText } from './traced-text'

/** A text in which facts were changed, with what was done to which word (by its number in the first version). */
export interface ChangedFacts {
  readonly text: TracedText
  readonly kinds: ReadonlyMap<number, ChangeKind>
}

/** Another number, a negation more, or another name in about every third sentence. */
export function changeFacts(text: TracedText, random: Random): ChangedFacts {
  const kinds = new Map<number, ChangeKind>()
  const changed = text.map(paragraph =>
    paragraph.map(sentence => (random() < 0.35 ? changedFact(sentence, random, kinds) : sentence)),
  )
  return { text: changed, kinds }
}

const figure = /\d[\d,.]*/
const names = ['Ashdown', 'Belmonte', 'Castellan', 'Drummond', 'Estévez']

function changedFact(sentence: TracedSentence, random: Random, kinds: Map<number, ChangeKind>): TracedSentence {
  const kind = pick(random, ['number', 'negation', 'name'] as const)
  const at = sentence.findIndex(({ text }, index) => isOfKind(sentence, index, text, kind))
  const word = sentence[at]
  if (!word?.origin) return sentence
  kinds.set(word.origin, kind)
  const words = [...sentence]
  if (kind === 'number') words[at] = { ...word, text: word.text.replace(figure, other => otherNumber(other, random)) }
  if (kind === 'name') words[at] = { ...word, text: word.text.replace(/\p{Lu}[\p{L}’-]*\p{L}/u, pick(random, names)) }
  if (kind === 'negation') words.splice(at + 1, 0, { text: 'not' })
  return words
}

// Not a year or a day, which are dates; not the first word, whose capital is the sentence's; not where nothing can follow.
function isOfKind(sentence: TracedSentence, at: number, text: string, kind: 'number' | 'negation' | 'name'): boolean {
  const before = sentence[at - 1]?.text ?? ''
  switch (kind) {
    case 'number':
      return figure.test(text) && !/^(19|20)\d\d\D*$/.test(text) && !/^on$/.test(before)
    case 'negation':
      return at < sentence.length - 1 && /^(was|were|has|have|had|could|may|will|would)$/.test(text)
    case 'name':
      return at > 0 && !/[“:]$/.test(before) && /^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(text) && !isCalendar.test(text)
  }
}

const isCalendar = /^(January|March|May|July|August|October|December|Monday|Tuesday)/

function otherNumber(text: string, random: Random): string {
  for (;;) {
    const other = text.replace(/\d/g, digit => (random() < 0.7 ? String(between(random, 1, 9)) : digit))
    if (other !== text) return other
  }
}
