import type { KeyHint } from '../shell/key-hints'
import { ModifierKey } from '../shell/modifier-key'

/** The keys of the preview, as the strip shows them. */
export const importHints: readonly KeyHint[] = [
  { keys: ['J', 'K'], does: 'block' },
  { keys: ['R'], does: 'role' },
  { keys: ['X'], does: 'set aside, keep' },
  { keys: [<ModifierKey key="modifier" />, 'Z'], does: 'undo' },
  { keys: ['?'], does: 'keys' },
]
