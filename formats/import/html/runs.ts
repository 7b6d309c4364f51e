import type { Inline, InlineMark } from '../source-document'

/** Words in one dress, as they are gathered. */
export interface Run {
  readonly text: string
  readonly marks: readonly InlineMark[]
  readonly href?: string
}

const unseen = /(?![\t\n\v\f])[\p{Cc}\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e\ufdd0-\ufdef\ufffe\uffff]/gu
const noBreak = /[\u00a0\u2007]/g

/** Words without what no reader sees, line ends as `\n`. What it does depends on no neighbour. */
export function seenIn(text: string): string {
  return text
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(unseen, '')
    .toWellFormed()
}

/**
 * Runs as a block keeps them: white space as one space, none at the edges of lines, no-break spaces only where they are
 * typeset, NFC. Spec: import I8–I9.
 */
export function tidyRuns(runs: readonly Run[]): readonly Inline[] {
  return merged(composed(trimmed(plainSpaces(runs))))
}

/** The words of all runs together. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('')
}

/** Whether the words need more than their text. */
export function isDressed(inlines: readonly Inline[]): boolean {
  return inlines.some(({ marks, href }) => (marks?.length ?? 0) > 0 || href)
}

// The rule looks at neighbours, so it sees the whole block; it changes no length.
function plainSpaces(runs: readonly Run[]): Run[] {
  const whole = runs.map(({ text }) => text).join('')
  if (whole.search(noBreak) < 0) return [...runs]
  const plain = whole.replace(noBreak, (space, at: number) => {
    const [before, after] = [whole[at - 1] ?? '', whole[at + 1] ?? '']
    return (/\d/.test(before) && /\d/.test(after)) || /[:;!?»]/.test(after) || before === '«' ? space : ' '
  })
  let at = 0
  return runs.map(run => {
    const text = plain.slice(at, at + run.text.length)
    at += run.text.length
    return { ...run, text }
  })
}

// No space at the beginning, at the end, beside a line end or beside another space.
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  let last = '\n'
  for (const run of runs) {
    const text = withoutDouble(run.text.replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n'), last)
    last = text.at(-1) ?? last
    if (text) kept.push({ ...run, text })
  }
  return withoutEnd(withoutSpacesBeforeLineEnds(kept))
}

// White space at the beginning is none after a line end, and no second space.
function withoutDouble(text: string, last: string): string {
  const isSecond = last === '\n' ? /^[ \n]/.test(text) : last === ' ' && text.startsWith(' ')
  return isSecond ? text.slice(1) : text
}

function withoutSpacesBeforeLineEnds(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const text = run.text.replace(/ \n/g, '\n')
    return text.endsWith(' ') && runs[index + 1]?.text.startsWith('\n')
      ? { ...run, text: text.slice(0, -1) }
      : { ...run, text }
  })
}

function withoutEnd(runs: Run[]): Run[] {
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.trimEnd()
    if (text) return [...runs, { ...last, text }]
  }
  return []
}

// A mark that combines with the letter before it goes to that letter's run.
function composed(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const combining = /^\p{M}+/u.exec(run.text)?.[0] ?? ''
    const before = combining && kept.pop()
    if (before) kept.push({ ...before, text: (before.text + combining).normalize('NFC') })
    const text = (before ? run.text.slice(combining.length) : run.text).normalize('NFC')
    if (text) kept.push({ ...run, text })
  }
  return kept
}

function merged(runs: readonly Run[]): Inline[] {
  const kept: { text: string; marks: readonly InlineMark[]; href?: string }[] = []
  for (const { text, marks, href } of runs) {
    const last = kept.at(-1)
    if (last && last.href === href && last.marks.join() === marks.join()) last.text += text
    else kept.push({ text, marks, ...(href ? { href } : {}) })
  }
  return kept.map(({ text, marks, href }) => ({
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(href ? { href } : {}),
  }))
}
