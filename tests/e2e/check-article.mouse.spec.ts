import type { Page } from '@playwright/test'
import { checkArticle } from './check-article'
import { expect, test } from './desk-test'
import { cardOf, fillEvidence, type Hand, tagBarOf } from './hand'
import { textOf } from './journey'
import { dragOver, placeOf, selectedWords } from './text-places'

test('A checker can check an article with the mouse', async ({ page }) => {
  await checkArticle(page, mouse, 'mouse')
})

function mouse(page: Page): Hand {
  return {
    async select(words) {
      await dragOver(textOf(page), words)
      expect(await selectedWords(textOf(page))).toBe(words)
      await expect(tagBarOf(page)).toBeInViewport()
    },
    tag: tag => tagBarOf(page).getByRole('button', { name: tag }).click(),
    async openClaimAt(words) {
      const { first } = await placeOf(textOf(page), words)
      await page.mouse.click(first.x + 4, first.y)
      await expect(cardOf(page)).toBeVisible()
    },
    async pinEvidence(evidence) {
      await cardOf(page).getByRole('button', { name: 'Evidence' }).click()
      await fillEvidence(page, evidence)
    },
    acceptQuotation: () => cardOf(page).getByRole('button', { name: 'Accept' }).click(),
  }
}
