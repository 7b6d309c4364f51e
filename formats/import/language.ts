import { eld } from 'eld/small'

/** The language of blocks: the article's, and where a block differs. Languages are BCP 47 tags. */
export interface Languages {
  readonly article: string
  /** A language only where the block is surely in another one than the article. */
  of(text: string): string | undefined
}

// The detector reads the first 1,000 characters of what it is given; so much is looked at of each block.
const looked = 1000
// The article's language is read from so many of its blocks.
const sampled = 300
// A block must look so much more like another language than like the article's, on the detector's scale from 0 to 1.
const smallestLead = 0.08
// Names are spelled alike everywhere: only words that begin small are asked, and there must be some.
const fewestSmallWords = 3
const fewestLetters = 12

// Scripts as Unicode tells them, the codes (ISO 15924) of the languages written in them, and the likeliest language.
// In Latin letters the words alone decide.
const scripts = [
  { pattern: /\p{Script=Latin}/gu, codes: ['Latn'], language: undefined },
  { pattern: /\p{Script=Arabic}/gu, codes: ['Arab', 'Aran'], language: 'ar' },
  { pattern: /\p{Script=Hebrew}/gu, codes: ['Hebr'], language: 'he' },
  { pattern: /\p{Script=Cyrillic}/gu, codes: ['Cyrl'], language: 'ru' },
  { pattern: /\p{Script=Greek}/gu, codes: ['Grek'], language: 'el' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, codes: ['Jpan'], language: 'ja' },
  { pattern: /\p{Script=Hangul}/gu, codes: ['Kore'], language: 'ko' },
  { pattern: /\p{Script=Han}/gu, codes: ['Hans', 'Hant', 'Jpan', 'Kore'], language: 'zh' },
  { pattern: /\p{Script=Thai}/gu, codes: ['Thai'], language: 'th' },
  { pattern: /\p{Script=Devanagari}/gu, codes: ['Deva'], language: 'hi' },
] as const
type Script = (typeof scripts)[number]

/** The languages of a text. `said` overrules the article's language. `und` where it cannot be told. Spec: import I19–I21. */
export function languagesOf(blocks: readonly string[], said?: string): Languages {
  const article = said ?? articleLanguage(blocks)
  return { article, of: remembered(text => deviation(text.slice(0, looked), article)) }
}

// Each block is asked about twice, and asking costs more than all the rest of an import.
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return text => {
    const known = answers.get(text) ?? { answer: ask(text) }
    answers.set(text, known)
    return known.answer
  }
}

function articleLanguage(blocks: readonly string[]): string {
  const letters = new Map<string, number>()
  for (const block of blocks.slice(0, sampled)) {
    const head = block.slice(0, looked)
    const found = eld.detect(head.toLowerCase())
    if (found.isReliable()) letters.set(found.language, (letters.get(found.language) ?? 0) + head.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'und'
}

function deviation(text: string, article: string): string | undefined {
  const script = scriptOf(text)
  if (!script) return undefined
  const spoken = primaryOf(article)
  if (!script.language) return inWords(text, spoken)
  const other = lead(text, spoken)?.language
  return isWrittenIn(spoken, script) ? other : (other ?? script.language)
}

function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language
}

// The script of most letters of a block.
function scriptOf(text: string): Script | undefined {
  const counts = scripts.map(script => ({ script, count: text.match(script.pattern)?.length ?? 0 }))
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best))
  return most.count >= fewestLetters ? most.script : undefined
}

function isWrittenIn(language: string, script: Script): boolean {
  if (language === 'und') return true
  const code = new Intl.Locale(language).maximize().script
  return script.codes.some(known => known === code)
}

// Two looks must agree: at the whole block, and at its words that are no names.
function inWords(text: string, article: string): string | undefined {
  const small = text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}’']*/gu) ?? []
  if (small.length < fewestSmallWords) return undefined
  return lead(small.join(' '), article) && lead(text, article)?.language
}

function lead(text: string, article: string): { readonly language: string; readonly by: number } | undefined {
  const found = eld.detect(text.toLowerCase())
  if (!found.language || found.language === article || !found.isReliable()) return undefined
  const scores = found.getScores()
  const by = (scores[found.language] ?? 0) - (scores[article] ?? 0)
  return by >= smallestLead ? { language: found.language, by } : undefined
}
