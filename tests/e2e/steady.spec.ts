import type { BrowserContext, Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { type BusyArticle, fiftyChanges, putBusyArticle } from './fifty-changes'
import { cardOf, tagBarOf } from './hand'
import { openArticle, textOf } from './journey'
import { readyBoard } from './reviewed-article'
import { dragOver, placeOf, selectedWords } from './text-places'

// Fifty changes of somebody else come in while one types, selects, reads or has something open: nothing of it moves.

let second: BrowserContext
test.beforeAll(async ({ browser }) => {
  second = await colleague(browser, { name: 'Sarah Lind', email: 'sarah@desk.example', role: 'editor' })
})
test.afterAll(() => second.close())

test('What is typed in a form stays, letter by letter, with its caret and the line that it is about', async ({
  page,
}) => {
  const article = await opened(page, 'Typing')
  await openCard(page, article)
  await page.keyboard.press('e')
  const field = page.getByRole('form', { name: 'New evidence' }).getByLabel('Title')
  await field.fill('The register, ')
  await steady(page)
  const before = await standing(page)
  let typed = 'The register, '
  await fiftyChanges(second.request, article, async round => {
    typed += `${round} `
    await page.keyboard.type(`${round} `)
  })
  await arrived(page)
  await expect(field).toHaveValue(typed)
  await field.fill('The register, ')
  expect(await standing(page)).toEqual(before)
})

test('A note that is being written stays, and what others write goes below it', async ({ page }) => {
  const article = await opened(page, 'Noting')
  await openCard(page, article)
  await page.getByRole('button', { name: 'Write a note' }).click()
  const field = page.getByRole('textbox', { name: 'New note' })
  await field.pressSequentially('Who coun')
  await field.press('ArrowLeft')
  await steady(page)
  const before = await standing(page)
  await fiftyChanges(second.request, article)
  await arrived(page)
  await expect(cardOf(page)).toContainText('I have the register here.')
  expect(await standing(page)).toEqual(before)
  await field.pressSequentially('Q')
  await expect(field).toHaveValue('Who couQn')
})

test('Selected words stay selected with the tag bar beside them, and are tagged then', async ({ page }) => {
  const article = await opened(page, 'Selecting')
  await placeOf(textOf(page), article.mine)
  const words = 'Paragraph 32 tells more about the bridge'
  await dragOver(textOf(page), words)
  await expect(tagBarOf(page)).toBeInViewport()
  await steady(page)
  const before = await standing(page)
  expect(before.selected).toBe(words)
  await fiftyChanges(second.request, article)
  await arrived(page)
  expect(await standing(page)).toEqual(before)
  await page.keyboard.press('v')
  await expect(textOf(page).locator('[data-tag="verified"]', { hasText: words })).toHaveCount(1)
})

test('An open menu and an open dialog stay, with the focus where it was in them', async ({ page }) => {
  const article = await opened(page, 'Choosing')
  await openCard(page, article)
  await cardOf(page).getByRole('button', { name: 'More for this claim' }).click()
  const menu = page.getByRole('menu', { name: 'More for this claim' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await steady(page)
  const before = await standing(page)
  await fiftyChanges(second.request, article)
  await arrived(page)
  await expect(menu).toBeVisible()
  expect(await standing(page)).toEqual(before)

  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Tab')
  const inside = await standing(page)
  await fiftyChanges(second.request, article)
  await arrived(page, 41)
  await expect(dialog).toBeVisible()
  expect(await standing(page)).toEqual(inside)
})

test('An open card stays beside its line, with the focus on what one is about to press', async ({ page }) => {
  const article = await opened(page, 'Reading')
  await openCard(page, article)
  await page.locator('#change-quotation').focus()
  await steady(page)
  const before = await standing(page)
  await fiftyChanges(second.request, article)
  await arrived(page)
  expect(await standing(page)).toEqual(before)
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('form', { name: 'Quotation check' })).toBeVisible()
})

test('On the board the claim that is shown, a reason half written and what one looks at in the list stay', async ({
  page,
}) => {
  const article = await putBusyArticle(page, 'Deciding')
  await page.goto(`/articles/${article.id}/review#claim-${article.claim}`)
  await readyBoard(page)
  await expect(page.locator('.strip')).toContainText('Live')
  await page.keyboard.press('r')
  const field = page.getByRole('form', { name: 'Return' }).getByRole('textbox')
  await field.pressSequentially('Which li')
  const before = await board(page)
  await fiftyChanges(second.request, article, async () => page.keyboard.type('n'))
  await expect(page.locator('.queue [data-item]')).toHaveCount(27)
  await page.waitForTimeout(400)
  await expect(field).toHaveValue(`Which li${'n'.repeat(10)}`)
  expect(await board(page)).toEqual(before)
})

test('On the board the focus goes with its claim, and what is in sight stays in sight', async ({ page }) => {
  const article = await putBusyArticle(page, 'Listing')
  await page.setViewportSize({ width: 1440, height: 500 })
  await page.goto(`/articles/${article.id}/review`)
  await readyBoard(page)
  await expect(page.locator('.strip')).toContainText('Live')
  const last = page.locator(`[data-item="${article.others[11]}"] a`)
  await last.focus()
  await page.evaluate(() => window.scrollBy({ top: -60, behavior: 'instant' }))
  await steady(page)
  const shown = page.locator('.decide .context')
  const [words, top] = [(await shown.textContent()) ?? '', (await last.boundingBox())?.y]
  await fiftyChanges(second.request, { ...article, others: [...article.others.slice(0, 11), article.claim] })
  await expect(page.locator('.queue [data-item]')).toHaveCount(27)
  await page.waitForTimeout(400)
  await expect(last).toBeFocused()
  await expect(shown).toHaveText(words)
  expect(Math.abs(((await last.boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThanOrEqual(1)
})

async function opened(page: Page, title: string): Promise<BusyArticle> {
  const article = await putBusyArticle(page, title)
  await openArticle(page, article.id)
  await expect(page.locator('.strip')).toContainText('Live')
  return article
}

async function openCard(page: Page, { mine }: BusyArticle): Promise<void> {
  const { first } = await placeOf(textOf(page), mine)
  await page.mouse.click(first.x + 4, first.y)
  await expect(cardOf(page).getByRole('button', { name: 'Write a note' })).toBeVisible()
}

// Everything is there, and has had the time to be drawn.
async function arrived(page: Page, claims = 27): Promise<void> {
  await expect(page.locator('.all-claims h2')).toHaveText(`All claims, ${claims}`)
  await page.waitForTimeout(400)
}

// What was asked for is done and drawn: nothing moves by itself any more.
async function steady(page: Page): Promise<void> {
  await page.waitForTimeout(300)
}

async function standing(page: Page) {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement
    const boxOf = (found: Element | null | undefined) => {
      const box = found?.getBoundingClientRect()
      return box && [Math.round(box.left), Math.round(box.top)]
    }
    const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
    return {
      scroll: window.scrollY,
      line: boxOf([...document.querySelectorAll('#text p')].find(({ textContent }) => textContent?.includes(' 31 '))),
      // What has the focus in a card stays; the card's own head moves up where something comes above it.
      card: focused?.closest('#claim-card') ? null : boxOf(document.querySelector('#claim-card')),
      focus: focused?.id || focused?.getAttribute('name') || focused?.textContent,
      at: boxOf(focused),
      field: isField ? [focused.value, focused.selectionStart, focused.selectionEnd] : null,
      isOpen: [...document.querySelectorAll('dialog[open], :popover-open')].map(({ ariaLabel, className }) => [
        ...[ariaLabel, className],
      ]),
      bar: boxOf(document.querySelector('.tagbar')),
      address: location.hash,
    }
  })
  return { ...seen, selected: await selectedWords(textOf(page)) }
}

async function board(page: Page) {
  return page.evaluate(() => {
    const box = document.querySelector('.return-form textarea')?.getBoundingClientRect()
    return {
      words: document.querySelector('.decide .context')?.textContent,
      isTyping: document.activeElement?.matches('.return-form textarea'),
      field: box && [Math.round(box.left), Math.round(box.top)],
      address: location.hash,
    }
  })
}
