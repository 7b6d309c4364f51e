/** The event that asks for a block to be shown and focused; the list may have to grow first. */
export const showBlockEvent = 'tickmark:show-block'

/** Puts the focus on the block at `index`. */
export function showBlock(index: number): void {
  document.dispatchEvent(new CustomEvent(showBlockEvent, { detail: index }))
}

/** The place of the block that holds the focus; -1 where none does. */
export function focusedBlock(): number {
  const block = document.activeElement?.closest<HTMLElement>('[data-block]')
  return block ? Number(block.dataset.block) : -1
}
