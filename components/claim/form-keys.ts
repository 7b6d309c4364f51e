/** Ctrl Enter or ⌘ Enter: save the form that somebody writes in. */
export function submitsForm(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey)
}
