import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '@/domain/text/blocks'
import { type Directed, stepSelection } from '@/editor/step-selection'
import type { SelectionStep } from '@/editor/viewer-types'
import { anyDoc } from './any-doc'

/** `[` is the anchor and `]` the head; `|` is a caret. Each line is a block. */
function read(marked: string) {
  const caret = marked.indexOf('|')
  const bare = marked.replace(/[[\]|]/g, '')
  if (caret >= 0) return { text: bare, at: { anchor: caret, head: caret } }
  const anchor = marked.indexOf('[')
  const head = marked.indexOf(']')
  return { text: bare, at: anchor < head ? { anchor, head: head - 1 } : { anchor: anchor - 1, head } }
}

function show(text: string, { anchor, head }: Directed): string {
  if (anchor === head) return `${text.slice(0, head)}|${text.slice(head)}`
  const [low, high] = anchor < head ? (['[', ']'] as const) : ([']', '['] as const)
  const [start, end] = [Math.min(anchor, head), Math.max(anchor, head)]
  return `${text.slice(0, start)}${low}${text.slice(start, end)}${high}${text.slice(end)}`
}

function stepped(marked: string, ...steps: SelectionStep[]): string {
  const { text, at } = read(marked)
  let start = 0
  const passages = text.split('\n').map(line => {
    const passage = { start, text: line }
    start += line.length + 1
    return passage
  })
  return show(
    text,
    steps.reduce((now, step) => stepSelection(passages, now, step), at),
  )
}

describe('A step of the keyboard', () => {
  it.each<[string, SelectionStep, string]>([
    ['The bud|get grew.', 'grow-word', 'The [budget] grew.'],
    ['The [budget] grew.', 'grow-word', 'The [budget grew].'],
    ['The [budget grew].', 'shrink-word', 'The [budget] grew.'],
    ['The [budget] grew.', 'shrink-word', 'The |budget grew.'],
    ['The |budget grew.', 'shrink-word', ']The [budget grew.'],
    ['One. T|wo. Three.', 'grow-sentence', 'One. [Two.] Three.'],
    ['One. [Two.] Three.', 'grow-sentence', 'One. [Two. Three.]'],
    ['[One. Two. Three.]', 'shrink-sentence', '[One. Two.] Three.'],
    ['[One.] Two.\nThree.', 'next-sentence', 'One. [Two.]\nThree.'],
    ['One. [Two.]\nThree.', 'next-sentence', 'One. Two.\n[Three.]'],
    ['One. Two.\n[Three.]', 'previous-sentence', 'One. [Two.]\nThree.'],
    ['One. T|wo.', 'next-sentence', 'One. [Two.]'],
    ['Mr. [Smith] left.', 'grow-character', 'Mr. [Smith ]left.'],
    ['a[b]👩‍👩‍👧c', 'grow-character', 'a[b👩‍👩‍👧]c'],
    ['[end]\nnext', 'grow-word', '[end\nnext]'],
    ['one\n[two]', 'grow-word', 'one\n[two]'],
  ])('%s %s gives %s', (before, step, after) => {
    expect(stepped(before, step)).toBe(after)
  })

  it('comes back to where it was when a word is taken and given back', () => {
    expect(stepped('[One] two three four.', 'grow-word', 'grow-word', 'shrink-word', 'shrink-word')).toBe(
      '[One] two three four.',
    )
  })

  it('takes no longer in a text of a single endless line', () => {
    const passages = [{ start: 0, text: 'One more sentence. '.repeat(200_000) }]
    expect(stepSelection(passages, { anchor: 1_900_005, head: 1_900_005 }, 'grow-sentence')).toEqual({
      anchor: 1_900_000,
      head: 1_900_018,
    })
  })

  it('stays inside the text, whatever is pressed', () => {
    const anyStep = fc.constantFrom<SelectionStep>(
      'grow-character',
      'grow-word',
      'grow-sentence',
      'shrink-character',
      'shrink-word',
      'shrink-sentence',
      'next-sentence',
      'previous-sentence',
    )
    fc.assert(
      fc.property(anyDoc, fc.array(anyStep, { maxLength: 12 }), (doc, steps) => {
        const passages = textBlocks(doc)
        const length = passages.at(-1)?.end ?? 0
        let at: Directed = { anchor: 0, head: 0 }
        for (const step of steps) {
          at = stepSelection(passages, at, step)
          expect(Math.min(at.anchor, at.head)).toBeGreaterThanOrEqual(0)
          expect(Math.max(at.anchor, at.head)).toBeLessThanOrEqual(length)
        }
      }),
    )
  })
})
