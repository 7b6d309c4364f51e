// A run of letters, digits and what joins them inside a word; each character of scripts that write without spaces.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** How many words a text has, the way a newsroom counts: "air-strikes" and "4.5" are one each. Linear in the text. */
export function countWords(text: string): number {
  let count = 0
  word.lastIndex = 0
  while (word.test(text)) count += 1
  return count
}
