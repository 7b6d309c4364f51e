import type { Locator } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where words stand on the screen: just inside their first and their last letter. Scrolls them to the middle first. */
export async function placeOf(text: Locator, words: string): Promise<{ readonly first: Point; readonly last: Point }> {
  return text.evaluate((element, wanted) => {
    const nodes: Text[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
    const at = nodes
      .map(node => node.data)
      .join('')
      .indexOf(wanted)
    if (at === -1) throw new Error(`“${wanted}” is not in the text`)
    const boxAt = (offset: number) => {
      let before = 0
      for (const node of nodes) {
        if (offset < before + node.length) {
          const range = document.createRange()
          range.setStart(node, offset - before)
          range.setEnd(node, offset - before + 1)
          return { box: () => range.getBoundingClientRect(), node }
        }
        before += node.length
      }
      throw new Error('The words are longer than the text')
    }
    const [start, end] = [boxAt(at), boxAt(at + wanted.length - 1)]
    start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [left, right] = [start.box(), end.box()]
    return {
      first: { x: left.left + 1, y: (left.top + left.bottom) / 2 },
      last: { x: right.right - 1, y: (right.top + right.bottom) / 2 },
    }
  }, words)
}

/** Selects words with the mouse, from their first letter to their last. */
export async function dragOver(text: Locator, words: string): Promise<void> {
  const { first, last } = await placeOf(text, words)
  const { mouse } = text.page()
  await mouse.move(first.x, first.y)
  await mouse.down()
  await mouse.move((first.x + last.x) / 2, (first.y + last.y) / 2, { steps: 4 })
  await mouse.move(last.x + 1, last.y, { steps: 4 })
  await mouse.up()
}

/** The selected words, as the browser has them. */
export function selectedWords(text: Locator): Promise<string> {
  return text.evaluate(() => getSelection()?.toString() ?? '')
}
