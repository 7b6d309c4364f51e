import type { Span } from '../text/offset'
import type { Tokens } from './tokens'
import { wordAt } from './tokens'

/** Sentences of a text, roughly, as runs of tokens: what is paired when two versions are compared. */
export interface Sentences {
  /** First token, end exclusive, and the block it stands in, by sentence. */
  readonly firsts: readonly number[]
  readonly ends: readonly number[]
  readonly blocks: readonly number[]
  /** The same words give the same key, in every text that shares `keys`. */
  readonly keys: readonly number[]
}

/** From here on a comma ends it too, or a word that is one of some forty; from there on anything: no text may make one sentence cost what an article does. */
const longSentence = 80
const longestSentence = 240

/** Cuts tokens into sentences at their ends and at the ends of blocks. Linear. Spec: anchoring A12. */
export function sentencesOf(tokens: Tokens, blocks: readonly Span[], keys: Map<string, number>): Sentences {
  const found = { firsts: [] as number[], ends: [] as number[], blocks: [] as number[], keys: [] as number[] }
  let block = 0
  let first = 0
  const close = (end: number) => {
    if (end === first) return
    const key = tokens.words.slice(first, end).join(' ')
    found.keys.push(keys.get(key) ?? keys.size)
    if (!keys.has(key)) keys.set(key, keys.size)
    found.firsts.push(first)
    found.ends.push(end)
    found.blocks.push(block)
    first = end
  }
  for (let token = 0; token < tokens.words.length; token += 1) {
    while (block < blocks.length && (tokens.starts[token] ?? 0) >= (blocks[block]?.end ?? Infinity)) {
      close(token)
      block += 1
    }
    if (token > first && endsBefore(tokens, token, token - first)) close(token)
  }
  close(tokens.words.length)
  return found
}

// Without sentence ends the same words must end a piece in both texts, or one word more would shift all that follow.
function isLandmark(word: string): boolean {
  return (word.charCodeAt(0) + 3 * word.length + word.charCodeAt(word.length - 1)) % 41 === 0
}

// Closing quotes and brackets stay with the sentence that they close.
const closing = /^["'”’»›)\]]+$/u
const shortened = /^(?:\p{L}|\p{Lu}\p{Ll}{0,2}|Prof|Capt|Mrs)$/u

function endsBefore(tokens: Tokens, token: number, length: number): boolean {
  const previous = wordAt(tokens, token - 1)
  const isTight = tokens.starts[token] === tokens.ends[token - 1]
  if (length >= longestSentence || (length >= longSentence && (previous === ',' || isLandmark(previous)))) return true
  if (/^[。！？؟।]$/u.test(previous)) return !closing.test(wordAt(tokens, token))
  if (isTight) return false
  if (/^[!?]$/u.test(previous)) return true
  if (previous === '.') {
    return (
      /^["“‘«([]?[^\p{Ll}]/u.test(wordAt(tokens, token)) &&
      !(shortened.test(wordAt(tokens, token - 2)) && tokens.ends[token - 2] === tokens.starts[token - 1])
    )
  }
  return closing.test(previous) && /^[.!?…]$/u.test(wordAt(tokens, token - 2))
}
