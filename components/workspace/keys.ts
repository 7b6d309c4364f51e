import type { Tag } from '@/domain/claim/tag'
import type { SelectionStep } from '@/editor/viewer-types'

/** What a key can ask for. */
export type Command =
  | { readonly do: 'tag'; readonly tag: Tag }
  | { readonly do: 'step'; readonly step: SelectionStep }
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'open'
        | 'close'
        | 'evidence'
        | 'note'
        | 'change-span'
        | 'remove'
        | 'text'
        | 'help'
    }

export interface KeyBinding {
  /** `event.key` in lower case. */
  readonly key: string
  readonly shift?: true
  /** As printed on the keys. */
  readonly caps: readonly string[]
  readonly does: string
  readonly command: Command
  /** Also a key of buttons and links: only taken where the text or nothing has the focus. */
  readonly inTextOnly?: true
  /** Changes something, so a reader does not have it. */
  readonly forCheckers?: true
}

export interface KeyGroup {
  readonly name: string
  readonly keys: readonly KeyBinding[]
}

const tag = (key: string, asTag: Tag, does: string): KeyBinding => ({
  key,
  caps: [key.toUpperCase()],
  does,
  command: { do: 'tag', tag: asTag },
  forCheckers: true,
})

const step = (key: string, shift: boolean, asStep: SelectionStep, does: string): KeyBinding => ({
  key,
  ...(shift ? { shift } : {}),
  caps: shift ? ['Shift', key.toUpperCase()] : [key.toUpperCase()],
  does,
  command: { do: 'step', step: asStep },
})

/** The one table of keys: what it says is what is handled, what the strip shows and what the help lists. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: 'Tag the selected words or claim',
    keys: [
      tag('v', 'verified', 'Verified: it is so'),
      tag('d', 'disputed', 'Disputed: evidence against it'),
      tag('a', 'attributed', 'Attributed: its source said it'),
      tag('o', 'open', 'Open: take the finding back'),
      { key: 'e', caps: ['E'], does: 'Pin evidence', command: { do: 'evidence' }, forCheckers: true },
      { key: 'n', caps: ['N'], does: 'Write a note', command: { do: 'note' }, forCheckers: true },
    ],
  },
  {
    name: 'Claims',
    keys: [
      { key: 'j', caps: ['J'], does: 'Next claim', command: { do: 'next' } },
      { key: 'k', caps: ['K'], does: 'Previous claim', command: { do: 'previous' } },
      { key: 'enter', caps: ['Enter'], does: 'Open the claim', command: { do: 'open' }, inTextOnly: true },
      { key: 'escape', caps: ['Esc'], does: 'Close what is open', command: { do: 'close' } },
      {
        key: 'r',
        caps: ['R'],
        does: 'Change which words the claim covers: to the selected words, or by its ends',
        command: { do: 'change-span' },
        forCheckers: true,
      },
      {
        key: 'delete',
        caps: ['Delete'],
        does: 'Remove the claim',
        command: { do: 'remove' },
        inTextOnly: true,
        forCheckers: true,
      },
    ],
  },
  {
    name: 'Select words',
    keys: [
      { key: 't', caps: ['T'], does: 'Go to the text', command: { do: 'text' } },
      step('w', false, 'grow-word', 'Grow by a word'),
      step('w', true, 'shrink-word', 'Shrink by a word'),
      step('x', false, 'grow-sentence', 'Grow by a sentence'),
      step('x', true, 'shrink-sentence', 'Shrink by a sentence'),
      step('s', false, 'next-sentence', 'Next sentence'),
      step('s', true, 'previous-sentence', 'Previous sentence'),
    ],
  },
  {
    name: 'Help',
    keys: [{ key: '?', caps: ['?'], does: 'These keys', command: { do: 'help' } }],
  },
]

/** Keys of the browser's own caret, for the help alone. */
export const caretKeys: readonly { readonly caps: readonly string[]; readonly does: string }[] = [
  { caps: ['←', '→', '↑', '↓'], does: 'Move the caret' },
  { caps: ['Shift', '←', '→'], does: 'Grow or shrink by a character' },
  { caps: ['Ctrl', 'Shift', '←', '→'], does: 'Grow or shrink by a word (⌥ instead of Ctrl on a Mac)' },
]

export interface Press {
  readonly key: string
  /** The place on the keyboard, for layouts whose letters are not Latin. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const bindings = keyGroups.flatMap(({ keys }) => keys)

/** The binding that a key press means, whoever has the focus. Keys with Ctrl, Alt or ⌘ are the browser's. */
export function bindingOf(press: Press): KeyBinding | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  const key = latinKey(press)
  const isSign = key.length === 1 && key.toUpperCase() === key
  return bindings.find(binding => binding.key === key && (isSign || Boolean(binding.shift) === press.shiftKey))
}

/** The letter a press stands for: Backspace is the Delete of small keyboards; on an Arabic or Cyrillic layout the V key still is the one where V is. */
export function latinKey({ key, code }: Press): string {
  if (key === 'Backspace') return 'delete'
  const isOtherLetter = [...key].length === 1 && /\p{L}/u.test(key) && !/[a-z]/i.test(key)
  const place = isOtherLetter ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  return (place ?? key).toLowerCase()
}
