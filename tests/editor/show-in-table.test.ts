// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { showInTable } from '@/editor/show-in-table'

// A table seen from 0 to 300; the words stand where the case says.
function scrolled(left: number, right: number, before = 100): number {
  document.body.innerHTML = '<div class="table"><table><tr><td>words</td></tr></table></div>'
  const table = document.querySelector('.table')
  const words = document.querySelector('td')?.firstChild
  if (!table || !words) throw new Error('The table is not there')
  table.getBoundingClientRect = () => new DOMRect(0, 0, 300, 50)
  table.scrollLeft = before
  const range = document.createRange()
  range.selectNodeContents(words)
  range.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20)
  showInTable(range)
  return table.scrollLeft
}

describe('Words in a table that is wider than its column', () => {
  it.each([
    ['stay where they can be seen', 20, 120, 100],
    ['come in from the right', 280, 380, 204],
    ['come in from the left', -50, 30, 26],
    ['show their beginning where they are wider than the table', 280, 900, 404],
  ])('%s', (_what, left, right, after) => {
    expect(scrolled(left, right)).toBe(after)
  })

  it('are of no concern outside tables', () => {
    document.body.innerHTML = '<p>words</p>'
    const range = document.createRange()
    range.selectNodeContents(document.body)
    expect(() => showInTable(range)).not.toThrow()
  })
})
