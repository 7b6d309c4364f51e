import type { Page } from '@playwright/test'
import { checkArticle } from './check-article'
import { expect, test } from './desk-test'
import { cardOf, type Hand, tagBarOf } from './hand'
import { textOf } from './journey'
import { selectedWords } from './text-places'

test('A checker can check an article with the keys alone', async ({ page }) => {
  await checkArticle(page, keys, 'keyboard')
})

const tagKeys = { Verified: 'v', Disputed: 'd', Attributed: 'a', Open: 'o' } as const

function keys(page: Page): Hand {
  const press = (key: string) => page.keyboard.press(key)
  const selected = () => selectedWords(textOf(page))
  return {
    async select(words) {
      await press('t')
      await press('Control+Home')
      // Sentence by sentence to the one that holds the words, then word by word inside it.
      await pressUntil(press, 's', async () => (await selected()).includes(words.slice(0, 40)))
      if ((await selected()).trim() !== words) {
        await press('ArrowLeft')
        await pressUntil(press, 'Control+ArrowRight', () => isCaretBefore(page, words))
        await pressUntil(press, 'w', async () => (await selected()).length >= words.length)
      }
      expect((await selected()).trim()).toBe(words)
      await expect(tagBarOf(page)).toBeInViewport()
    },
    tag: tag => press(tagKeys[tag]),
    async openClaimAt(words) {
      // From the last claim backwards until the one over the words is selected, which Enter opens.
      const wanted = cardOf(page).getByText(words)
      for (let i = 0; i < 5; i += 1) await press('j')
      await press('Enter')
      await pressUntil(press, 'k', () => wanted.isVisible())
      await press('t')
    },
    async pinEvidence({ title, url, publisher, excerpt }) {
      await press('e')
      await expect(page.getByRole('form', { name: 'New evidence' }).getByLabel('Title')).toBeFocused()
      await page.keyboard.type(title)
      for (const words of [url, publisher, '', '', '', excerpt]) {
        await press('Tab')
        await page.keyboard.type(words)
      }
      await press('Control+Enter')
      await expect(page.getByRole('form', { name: 'New evidence' })).toBeHidden()
    },
    async acceptQuotation() {
      const accept = cardOf(page).getByRole('button', { name: 'Accept' })
      await expect(cardOf(page).getByRole('heading', { level: 2 })).toBeFocused()
      await pressUntil(press, 'Tab', () => accept.evaluate(button => button === document.activeElement))
      await press('Enter')
    },
  }
}

async function pressUntil(press: (key: string) => Promise<void>, key: string, isThere: () => Promise<boolean>) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await isThere()) return
    await press(key)
  }
  throw new Error(`${key} did not lead there in 60 presses.`)
}

function isCaretBefore(page: Page, words: string): Promise<boolean> {
  return textOf(page).evaluate((element, wanted) => {
    const selection = getSelection()
    if (!selection?.focusNode) return false
    const rest = document.createRange()
    rest.setStart(selection.focusNode, selection.focusOffset)
    rest.setEndAfter(element.lastChild ?? element)
    return rest.toString().trimStart().startsWith(wanted)
  }, words)
}
