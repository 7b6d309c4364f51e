import type { KeyHint } from '../shell/key-hints'

/** The keys of the preview, as the strip shows them. */
export const importHints: readonly KeyHint[] = [
  { commands: ['next-block', 'previous-block'], does: 'block' },
  { commands: ['block-role'], does: 'role' },
  { commands: ['set-aside'], does: 'set aside, keep' },
  { commands: ['undo'], does: 'undo' },
  { commands: ['help'], does: 'keys' },
]
