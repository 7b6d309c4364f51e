import { diffArrays } from 'diff'
import { type ChangedWords, type ChangeKind, kindsOfChange } from './meaning-guard'
import { levelledWord, newVocabulary, readTokens, type Tokens, wordAt } from './tokens'

/** One difference in a claim's words: what stood there and what stands there now; either may be empty. */
export interface WordChange {
  readonly kind: ChangeKind
  readonly before: string
  readonly after: string
}

/** How a claim's words differ. */
export interface WordChanges {
  readonly changes: readonly WordChange[]
  /** Only quotation marks, dashes, spaces and the like differ, or the capital it begins with. */
  readonly isTypographic: boolean
}

/**
 * The word-level difference of a claim, each change with every kind of meaning that it touches. `isCommon` says of a
 * word in small letters whether the texts use it as an ordinary word. Spec: anchoring A30–A31.
 */
export function wordChanges(before: string, after: string, isCommon: (word: string) => boolean): WordChanges {
  const [old, now] = [readTokens(before, newVocabulary()), readTokens(after, newVocabulary())]
  const [words, wordsNow] = [levelledWords(old), levelledWords(now)]
  const hunks = hunksOf(words, wordsNow)
  if (hunks.every(hunk => isCapitalOnly(hunk, words, wordsNow))) return { changes: [], isTypographic: true }
  const changes = hunks.flatMap(hunk => {
    const said = { before: sliceOf(old, hunk.first, hunk.end), after: sliceOf(now, hunk.firstNow, hunk.endNow) }
    return kindsOfChange({ words, wordsNow, ...hunk }, isCommon).map(kind => ({ kind, ...said }))
  })
  return { changes, isTypographic: false }
}

type Hunk = Omit<ChangedWords, 'words' | 'wordsNow'>

/** Words that may be added or missing before everything counts as other: finding more takes longer than anybody waits. */
const mostDifferences = 600

function hunksOf(words: readonly string[], wordsNow: readonly string[]): Hunk[] {
  const parts = diffArrays([...words], [...wordsNow], { maxEditLength: mostDifferences })
  if (!parts) return [{ first: 0, end: words.length, firstNow: 0, endNow: wordsNow.length }]
  const hunks: Hunk[] = []
  let [at, now] = [0, 0]
  let open: Hunk | undefined
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      if (open) hunks.push(open)
      open = undefined
      at += count
      now += count
      continue
    }
    open ??= { first: at, end: at, firstNow: now, endNow: now }
    if (removed) at += count
    else now += count
    open = { ...open, end: at, endNow: now }
  }
  return open ? [...hunks, open] : hunks
}

function isCapitalOnly({ first, end, firstNow, endNow }: Hunk, words: readonly string[], wordsNow: readonly string[]) {
  if (first !== 0 || firstNow !== 0 || end !== 1 || endNow !== 1) return false
  const [old, now] = [words[0] ?? '', wordsNow[0] ?? '']
  return old.toLowerCase() === now.toLowerCase() && old.slice(1) === now.slice(1)
}

function levelledWords(tokens: Tokens): readonly string[] {
  return tokens.words.map((_, token) => levelledWord(wordAt(tokens, token)))
}

function sliceOf({ text, starts, ends }: Tokens, first: number, end: number): string {
  return first < end ? text.slice(starts[first] ?? 0, ends[end - 1] ?? 0) : ''
}
