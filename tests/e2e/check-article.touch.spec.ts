import type { Page } from '@playwright/test'
import { checkArticle } from './check-article'
import { expect, test } from './desk-test'
import { cardOf, fillEvidence, type Hand, tagBarOf } from './hand'
import { textOf } from './journey'
import { type Point, placeOf, selectedWords } from './text-places'

test('A checker can check an article with a finger', async ({ page }) => {
  await checkArticle(page, finger, 'touch')
})

function finger(page: Page): Hand {
  return {
    async select(words) {
      // The open card covers the lower part of a small screen.
      const close = cardOf(page).getByRole('button', { name: 'Close' })
      if (await close.isVisible()) await close.tap()
      const { first } = await placeOf(textOf(page), words)
      await longPress(page, first)
      expect(await selectedWords(textOf(page))).not.toBe('')
      await dragHandlesOver(page, words)
      expect(await selectedWords(textOf(page))).toBe(words)
      await expect(tagBarOf(page)).toBeInViewport()
    },
    tag: tag => tagBarOf(page).getByRole('button', { name: tag }).tap(),
    async openClaimAt(words) {
      const { first } = await placeOf(textOf(page), words)
      await page.touchscreen.tap(first.x + 4, first.y)
      await expect(cardOf(page)).toBeVisible()
    },
    async pinEvidence(evidence) {
      await tagBarOf(page).getByRole('button', { name: 'Evidence' }).tap()
      await fillEvidence(page, evidence)
    },
    acceptQuotation: () => cardOf(page).getByRole('button', { name: 'Accept' }).tap(),
  }
}

async function longPress(page: Page, { x, y }: Point): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 4, y }] })
  await page.waitForTimeout(900)
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await browser.detach()
}

// The system draws the handles of a selection outside the page; the page hears of a drag as a change of the selection.
async function dragHandlesOver(page: Page, words: string): Promise<void> {
  await textOf(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
    const start = nodes
      .map(node => node.data)
      .join('')
      .indexOf(wanted)
    const place = (offset: number, isEnd: boolean): [Text, number] => {
      let before = 0
      for (const node of nodes) {
        if (offset < before + node.length || (isEnd && offset === before + node.length)) return [node, offset - before]
        before += node.length
      }
      throw new Error('Outside the text')
    }
    getSelection()?.setBaseAndExtent(...place(start, false), ...place(start + wanted.length, true))
  }, words)
}
