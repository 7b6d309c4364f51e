import { latinKey, type Press } from '@/components/workspace/keys'

/** What a key of the board can ask for. */
export type BoardCommand =
  | 'next'
  | 'previous'
  | 'approve'
  | 'return'
  | 'take-back'
  | 'ask'
  | 'later'
  | 'note'
  | 'pick'
  | 'pick-clear'
  | 'approve-picked'
  | 'close'
  | 'help'

export interface BoardKey {
  /** `event.key` in lower case. */
  readonly key: string
  readonly shift?: true
  /** As printed on the keys. */
  readonly caps: readonly string[]
  readonly does: string
  readonly command: BoardCommand
  /** Decides something, so that only an editor has it. */
  readonly forEditors?: true
}

/** The one table of the board's keys: what it says is what is handled, and what the help lists. */
export const boardKeys: readonly BoardKey[] = [
  { key: 'j', caps: ['J'], does: 'Go to the next claim', command: 'next' },
  { key: 'k', caps: ['K'], does: 'Go to the claim before', command: 'previous' },
  { key: 'y', caps: ['Y'], does: 'Approve, and go on', command: 'approve', forEditors: true },
  { key: 'r', caps: ['R'], does: 'Return with a reason, and go on', command: 'return', forEditors: true },
  { key: 'q', caps: ['Q'], does: 'Ask whoever checked it, and go on', command: 'ask' },
  { key: 'l', caps: ['L'], does: 'Later: put it at the end for this sitting', command: 'later' },
  { key: 'n', caps: ['N'], does: 'Write a note', command: 'note' },
  { key: 'u', caps: ['U'], does: 'Take the decision back', command: 'take-back', forEditors: true },
  { key: 'x', caps: ['X'], does: 'Select the claim', command: 'pick', forEditors: true },
  {
    key: 'x',
    shift: true,
    caps: ['Shift', 'X'],
    does: 'Select everything with nothing in the way',
    command: 'pick-clear',
    forEditors: true,
  },
  {
    key: 'y',
    shift: true,
    caps: ['Shift', 'Y'],
    does: 'Approve everything selected',
    command: 'approve-picked',
    forEditors: true,
  },
  { key: 'escape', caps: ['Esc'], does: 'Close what is open, let go of what is selected', command: 'close' },
  { key: '?', caps: ['?'], does: 'These keys', command: 'help' },
]

/** The board's key that a press means. Keys with Ctrl, Alt or ⌘ are the browser's. */
export function boardKeyOf(press: Press): BoardKey | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  const key = latinKey(press)
  return boardKeys.find(known => known.key === key && (key === '?' || Boolean(known.shift) === press.shiftKey))
}
