/** Room left between words that are brought into view and the edge of their table, in pixels. */
const room = 24

/** Scrolls the table that a range stands in sideways until its words can be seen; does nothing outside tables. */
export function showInTable(range: Range): void {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const table = element?.closest('.table')
  if (!table) return
  const [words, seen] = [range.getBoundingClientRect(), table.getBoundingClientRect()]
  if (words.left < seen.left) table.scrollLeft -= seen.left - words.left + room
  else if (words.right > seen.right)
    table.scrollLeft += Math.min(words.right - seen.right, words.left - seen.left) + room
}
