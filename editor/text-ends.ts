/**
 * Whether a key goes to the beginning or the end of the text. Browsers find no caret place in blocks that they have not
 * laid out, so these two keys are answered here; all others move the caret through what is near.
 */
export function textEndOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'start' | 'end' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  if (ctrlKey ? key === 'Home' : key === 'ArrowUp') return 'start'
  if (ctrlKey ? key === 'End' : key === 'ArrowDown') return 'end'
  return undefined
}
