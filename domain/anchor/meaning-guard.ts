import {
  beforeYear,
  dateWords,
  modalWords,
  monthWords,
  negationWords,
  numberWords,
  openers,
  pronouns,
  quantifierWords,
  reportingWords,
  unitWords,
  weakDates,
  weakModals,
  weakQuantifiers,
} from './guarded-words'

/** What a change of words may do to the meaning of a claim. `wording` is any other. */
export const changeKinds = [
  'number',
  'unit',
  'date',
  'name',
  'negation',
  'quantifier',
  'modal',
  'speaker',
  'wording',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Words of a claim before and now (typography levelled), with the run of each that differs. */
export interface ChangedWords {
  readonly words: readonly string[]
  readonly wordsNow: readonly string[]
  readonly first: number
  readonly end: number
  readonly firstNow: number
  readonly endNow: number
}

/**
 * Every kind of meaning that a change touches: what of that kind stands in it before is not what stands in it now.
 * English first, and the Spanish of captions; rather one kind too many than one too few. Spec: anchoring A31–A39.
 */
export function kindsOfChange(changed: ChangedWords, isCommon: (word: string) => boolean): readonly ChangeKind[] {
  const before = { words: changed.words, first: changed.first, end: changed.end, isCommon }
  const now = { words: changed.wordsNow, first: changed.firstNow, end: changed.endNow, isCommon }
  const kinds = guards.filter(({ found }) => !isSame(found(before), found(now))).map(({ kind }) => kind)
  if (!kinds.includes('negation') && negatesByPrefix(before, now)) kinds.push('negation')
  return kinds.length > 0 ? kinds : ['wording']
}

interface Run {
  readonly words: readonly string[]
  readonly first: number
  readonly end: number
  readonly isCommon: (word: string) => boolean
}

interface Guard {
  readonly kind: ChangeKind
  readonly found: (run: Run) => readonly string[]
}

const guards: readonly Guard[] = [
  { kind: 'number', found: run => pick(run, at => (isNumber(run, at) && !isDate(run, at) ? valueAt(run, at) : '')) },
  { kind: 'unit', found: run => pick(run, at => (isUnit(run, at) ? small(run, at) : '')) },
  { kind: 'date', found: run => pick(run, at => (isDate(run, at) ? valueAt(run, at) : '')) },
  { kind: 'name', found: run => pick(run, at => (isName(run, at) ? (run.words[at] ?? '') : '')) },
  { kind: 'negation', found: run => pick(run, at => (isNegation(small(run, at)) ? small(run, at) : '')) },
  { kind: 'quantifier', found: run => oneOf(run, quantifierWords, weakQuantifiers) },
  { kind: 'modal', found: run => oneOf(run, modalWords, weakModals) },
  { kind: 'speaker', found: run => pick(run, at => (isSpeaker(run, at) ? (run.words[at] ?? '') : '')) },
]

function pick({ first, end }: Run, found: (at: number) => string): readonly string[] {
  const all: string[] = []
  for (let at = first; at < end; at += 1) {
    const one = found(at)
    if (one !== '') all.push(one)
  }
  return all
}

// Weak words ("at", "to") count where one of their kind stands in the same change.
function oneOf(run: Run, words: ReadonlySet<string>, weak: ReadonlySet<string>): readonly string[] {
  const all = pick(run, at => (words.has(small(run, at)) ? small(run, at) : ''))
  return all.some(word => !weak.has(word)) ? all : []
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.toSorted().every((word, at) => word === now.toSorted()[at])
}

function small({ words }: Run, at: number): string {
  return (words[at] ?? '').toLowerCase()
}

function isNumber(run: Run, at: number): boolean {
  return /\p{N}/u.test(run.words[at] ?? '') || numberWords.has(small(run, at))
}

const saidNumbers: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)

// "1,000" is "1000", and "twelve" is "12".
function valueAt(run: Run, at: number): string {
  const word = small(run, at)
  return saidNumbers.get(word) ?? (/^\d{1,3}(,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word)
}

function isUnit(run: Run, at: number): boolean {
  const word = small(run, at)
  if (!unitWords.has(word)) return /^\d+(km|kg|m|cm|mm|g|t|bn|mn|tn|k|mw|gw|kw|mph|pm|am|c|f)$/.test(word)
  // One letter is a unit right after a number only.
  return word.length > 1 || !/^[a-z]$/.test(word) || (at > 0 && isNumber(run, at - 1))
}

function isDate(run: Run, at: number): boolean {
  const word = small(run, at)
  if (weakDates.has(word)) return isTime(run, at + 1) || isTime(run, at + 2)
  if (dateWords.has(word)) return true
  if (timeSpan.test(word)) return weakDates.has(small(run, at - 1))
  if (monthWords.has(word)) return isMonth(run, at)
  if (/^\d{1,2}:\d{2}$/.test(word) || /^\d{1,2}(am|pm)$/.test(word)) return true
  if (!/^\d/.test(word)) return false
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(word) && isMonthNear(run, at)) return true
  return /^(1[5-9]|20)\d\d$/.test(word) && (isMonthNear(run, at) || beforeYear.has(small(run, at - 1)))
}

// "last week"; "six weeks" is a number and its unit.
const timeSpan = /^(day|week|month|year|decade|century)s?$/

function isTime(run: Run, at: number): boolean {
  const word = small(run, at)
  if (weakDates.has(word)) return false
  return dateWords.has(word) || monthWords.has(word) || /^(1[5-9]|20)\d\d$/.test(word) || timeSpan.test(word)
}

// "may" and "march" are months with a capital only.
function isMonth(run: Run, at: number): boolean {
  const word = small(run, at)
  return monthWords.has(word) && (!/^(may|march|mar|dec|sep)$/.test(word) || /^\p{Lu}/u.test(run.words[at] ?? ''))
}

function isMonthNear(run: Run, at: number): boolean {
  return [-3, -2, -1, 1, 2].some(by => isMonth(run, at + by) && run.words[at + by] !== undefined)
}

function isName(run: Run, at: number): boolean {
  const word = run.words[at] ?? ''
  if (!/^\p{Lu}/u.test(word)) return false
  const plain = word.toLowerCase().replace(/'s?$/u, '')
  if (monthWords.has(plain) || dateWords.has(plain) || /^I('|$)/.test(word)) return false
  if (!opensSentence(run, at)) return true
  return !openers.has(plain) && !run.isCommon(plain) && !isListed(plain)
}

function isListed(word: string): boolean {
  return [numberWords, negationWords, quantifierWords, modalWords, reportingWords, unitWords].some(words =>
    words.has(word),
  )
}

// The first word of a claim may be the first of its sentence.
function opensSentence({ words }: Run, at: number): boolean {
  return at === 0 || /^[.!?…:"'([•–-]$/u.test(words[at - 1] ?? '')
}

function isNegation(word: string): boolean {
  return negationWords.has(word) || word.endsWith("n't")
}

function negatesByPrefix(before: Run, now: Run): boolean {
  const [old, present] = [before, now].map(run => new Set(pick(run, at => small(run, at))))
  const negated = (words: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) =>
    [...words].some(
      word => /^(un|in|im|il|ir|dis|non|mis)/.test(word) && others.has(word.replace(/^(dis|non|mis|..)/, '')),
    )
  return negated(old, present) || negated(present, old)
}

/** Words between a speaker and what reports the speech ("Rami Abdul Rahman, its director, told"). */
const speakerReach = 5

// A name or a pronoun beside a word that reports speech, or that word itself.
function isSpeaker(run: Run, at: number): boolean {
  const word = small(run, at)
  if (reportingWords.has(word)) return true
  if (!isName(run, at) && !pronouns.has(word)) return false
  for (let by = 1; by <= speakerReach; by += 1) {
    if (reportingWords.has(small(run, at + by)) || reportingWords.has(small(run, at - by))) return true
  }
  return false
}
