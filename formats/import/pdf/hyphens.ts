/** What to write between two lines of one paragraph. */
export type Joint = 'space' | 'nothing' | 'without-hyphen'

/** How lines of a document are joined. */
export interface Joints {
  between(before: string, after: string): Joint
}

const lineHyphen = /([\p{L}\p{M}\p{N}’'.]+(?:[-‐‑][\p{L}\p{M}\p{N}’'.]+)*)([-‐\u00ad])$/u
const firstWord = /^[^\s]*?([\p{L}\p{M}\p{N}’'-]+)/u
// Of all lines of a text that is never hyphenated, fewer end in a hyphen.
const hyphenatedShare = 0.025

// More of a line is not looked at.
const longestWord = 100

/**
 * A hyphen at the end of a line goes where the document itself shows the word without it, or where the parts are no words of
 * their own; it stays where the document shows the word with it, after numbers, capitals and words that stand alone elsewhere.
 * No dictionary. Spec: documents P9.
 */
export function jointsOf(lines: readonly string[]): Joints {
  const words = new Set<string>()
  let ends = 0
  for (const line of lines) {
    if (lineHyphen.test(line.slice(-longestWord))) ends += 1
    // The first and the last word of a line may be halves of one.
    for (const word of line.split(/\s+/).slice(1, -1)) words.add(bare(word))
  }
  const isHyphenated = ends > lines.length * hyphenatedShare && ends >= 3
  return {
    between(line, next) {
      const [before, after] = [line.slice(-longestWord), next.slice(0, longestWord)]
      if (isInAddress(before, after)) return 'nothing'
      const found = lineHyphen.exec(before)
      if (!found) return /[\p{L}\p{N}][—/]$/u.test(before) ? 'nothing' : 'space'
      const [head, hyphen] = [found[1] ?? '', found[2]]
      if (hyphen === '\u00ad') return 'without-hyphen'
      const tail = firstWord.exec(after)?.[1] ?? ''
      if (tail === '') return 'nothing'
      return isSoft(head, tail, { words, isHyphenated }) ? 'without-hyphen' : 'nothing'
    },
  }
}

// Addresses and paths break anywhere, and nothing in them is a hyphen of the line.
function isInAddress(before: string, after: string): boolean {
  const [last, first] = [/\S*$/.exec(before)?.[0] ?? '', /^\S*/.exec(after)?.[0] ?? '']
  if (/[/=&?_]$/.test(last)) return last.length > 1 || first.includes('/')
  if (/\.$/.test(last)) return /^(?:https?:\/\/|www\.)/.test(last) && /^[\p{Ll}\d]/u.test(first)
  return /-$/.test(last) && /(?:\/\/|^www\.|[/_@])/.test(last)
}

function isSoft(
  head: string,
  tail: string,
  known: { readonly words: ReadonlySet<string>; readonly isHyphenated: boolean },
): boolean {
  const { words, isHyphenated } = known
  if (!/^\p{Ll}/u.test(tail) || /\p{N}/u.test(head)) return false
  const joined = bare(head + tail)
  const hyphenated = bare(`${head}-${tail}`)
  if (words.has(hyphenated)) return false
  if (words.has(joined)) return true
  if (/[-‐‑]/.test(head)) return false
  // "US-backed" is no "Usbacked".
  if (/^[\p{Lu}\p{M}.]{2,}$/u.test(head)) return false
  const [isHead, isTail] = [words.has(bare(head)), words.has(bare(tail.split('-')[0] ?? tail))]
  if (isHead && isTail) return false
  if (!isHead && !isTail) return isHyphenated || head.length <= 3
  return isHyphenated
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[‐‑]/g, '-')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
