import type { Tag } from '../../domain/claim/tag'

export const tagWords: Readonly<Record<Tag, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  attributed: 'Attributed',
  open: 'Open',
}

/** The order in which tags stand beside each other on every screen. */
export const tagOrder: readonly Tag[] = ['verified', 'disputed', 'attributed', 'open']
