import { hasDate } from '../dates'
import type { Piece } from './pieces'
import { type Residue, residueOf } from './residue'

/** What can be seen of one piece, with its place among the others. Lengths in UTF-16 units. */
export interface Facts {
  readonly piece: Piece
  /** The words as typed, the mark in front. At most the first 600 characters: what decides a role stands there. */
  readonly head: string
  readonly length: number
  readonly words: number
  readonly endsSentence: boolean
  readonly endsOpen: boolean
  readonly endsColon: boolean
  readonly sentences: number
  readonly isCapitals: boolean
  readonly beginsSmall: boolean
  readonly isQuoted: boolean
  readonly isVerse: boolean
  readonly isDated: boolean
  readonly lang: string | undefined
  readonly residue: Residue | undefined
  readonly isListItem: boolean
}

const looked = 600
const end = 40

/** What its neighbours tell of a piece. */
export interface Context {
  readonly lang: string | undefined
  readonly isListItem: boolean
  readonly residue: Residue | undefined
}

/** The facts of a piece by itself. Linear in its first 600 characters, however long it is. */
export function factsOf(piece: Piece, { lang, isListItem, residue }: Context): Facts {
  const typed = piece.mark && !isListItem ? `${piece.mark} ${piece.text.slice(0, looked)}` : piece.text.slice(0, looked)
  const tail = piece.text.slice(-end)
  return {
    piece,
    head: typed,
    length: piece.text.length,
    words: wordsIn(typed) + Math.round((piece.text.length - Math.min(piece.text.length, looked)) / 6),
    endsSentence: /[.!?…。！？؟۔]["”“’‘'»«)\]*\d]{0,4}$/u.test(tail) && !/\b(?:Mr|Mrs|Dr|Inc|Ltd|Co|Jr)\.$/.test(tail),
    endsOpen: /[,;،、]$/u.test(tail),
    endsColon: /[:：]$/u.test(tail),
    sentences: typed.match(/[.!?…؟。！？]["”“’»«)]{0,2}(?=\s|$)|[。！？]/gu)?.length ?? 0,
    isCapitals: /\p{Lu}/u.test(typed) && !/\p{Ll}/u.test(typed),
    beginsSmall: /^\p{Ll}/u.test(typed),
    isQuoted: isQuoted(piece.text),
    isVerse: piece.text.slice(0, looked).includes('\n'),
    isDated: piece.text.length <= 160 && hasDate(piece.text),
    lang,
    residue: residue ?? residueOf(piece.mark && !isListItem ? `${piece.mark} ${piece.text}` : piece.text),
    isListItem,
  }
}

// Chinese and Japanese have no spaces: two of their characters are about one word.
function wordsIn(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return Math.max(spaced, Math.round(unspaced / 2))
}

const quotePairs: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“”', '”': '”', '‘': '’' }

// One quotation from the first to the last character, an attribution after a dash allowed.
function isQuoted(text: string): boolean {
  if (text.length > 400) return false
  const words = text.replace(/\s+[—–-]\s*[^“”"«»]{2,60}$/u, '')
  const closes = quotePairs[words[0] ?? '']
  const last = words.replace(/[.,]$/, '').at(-1) ?? ''
  if (!closes?.includes(last) || words.length < 8) return false
  return !/[“”"«»„]/.test(words.slice(1, -2))
}
