import type { Offset } from '../text/offset'

/** Words and signs of a text in order, without the spaces. Offsets in UTF-16 units; `words` are numbers of a vocabulary. */
export interface Tokens {
  readonly text: string
  readonly starts: readonly Offset[]
  readonly ends: readonly Offset[]
  readonly words: readonly number[]
}

/** Numbers for the words of several texts: typography and capitals aside, the same word has the same number. */
export interface Vocabulary {
  readonly numbers: Map<string, number>
  /** By number: whether it has a letter or a digit; how often it stands in all texts read so far. */
  readonly isWord: boolean[]
  /** By number: whether it stands somewhere without a capital. */
  readonly isSmall: boolean[]
  readonly counts: number[]
}

/** A vocabulary without words. */
export function newVocabulary(): Vocabulary {
  return { numbers: new Map(), isWord: [], isSmall: [], counts: [] }
}

/** Reads a text into words and signs; no token cuts a character in half. Linear. Spec: anchoring A10–A11. */
export function readTokens(text: string, vocabulary: Vocabulary): Tokens {
  const [starts, ends, words]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at)
    if (end < 0) {
      at = -end
      continue
    }
    const written = levelledWord(text.slice(at, end))
    const key = written.toLowerCase()
    if (key !== '') {
      starts.push(at)
      ends.push(end)
      const word = numberOf(key, vocabulary)
      if (key === written) vocabulary.isSmall[word] = true
      words.push(word)
    }
    at = end
  }
  return { text, starts, ends, words }
}

/** A word with its typography levelled: quotation marks, dashes, ellipses, composition; what no reader sees falls away. */
export function levelledWord(word: string): string {
  if (isAscii(word)) return word
  return word
    .replace(/[\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640]/gu, '')
    .replace(/[‘’‚‛ʼ′`´]/gu, "'")
    .replace(/[＂“”„‟″«»‹›]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/…/gu, '...')
    .normalize('NFC')
}

/** The word at `token`, as written. */
export function wordAt({ text, starts, ends }: Tokens, token: number): string {
  return text.slice(starts[token] ?? 0, ends[token] ?? 0)
}

// Scripts that write without spaces give a token each character; a number keeps its points and commas; an apostrophe
// joins; anything else that is no space is a sign, and a run of symbols (a family emoji, a flag) one of them.
const next =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}\p{Cf}\u0E33\u0EB3]*|\p{N}[\p{N}\p{M}\p{Cf}]*(?:[.,:]\p{N}[\p{N}\p{M}]*)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ][\p{L}][\p{L}\p{M}\p{Cf}]*)*|\.\.\.|[\p{P}][\p{M}\p{Cf}]*|[^\s\p{L}\p{N}\p{P}][^\s\p{L}\p{N}\p{P}]*|./suy

// The token's end, or where it goes on after a space, negative. ASCII words and spaces, nearly all of it, need no pattern.
function tokenEnd(text: string, at: number): number {
  let end = at
  while (isAsciiLetter(text.charCodeAt(end))) end += 1
  const after = text.charCodeAt(end)
  if (end > at && after < 0x80 && !isAsciiDigit(after) && after !== 0x27) return end
  if (end === at && after === 0x20 && text.charCodeAt(at + 1) < 0x80) return -(at + 1)
  next.lastIndex = at
  const found = next.exec(text)?.[0] ?? ' '
  return /^\s/u.test(found) ? -(at + found.length) : at + found.length
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

function numberOf(key: string, { numbers, isWord, isSmall, counts }: Vocabulary): number {
  const known = numbers.get(key)
  if (known !== undefined) {
    counts[known] = (counts[known] ?? 0) + 1
    return known
  }
  const number = numbers.size
  numbers.set(key, number)
  isWord.push(/[\p{L}\p{N}]/u.test(key))
  isSmall.push(false)
  counts.push(1)
  return number
}
