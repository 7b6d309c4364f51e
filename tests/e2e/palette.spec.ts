import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { demonstrationId, openArticle, openNewArticle, putOnDesk, textOf } from './journey'

const field = (page: Page) => page.getByRole('combobox', { name: 'Find an action, an article or a claim' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option')

/** Opens it by key; the page may still be on its way. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(field(page)).toBeFocused({ timeout: 1_000 })
  }).toPass()
}

test('Selected words outlive the palette, and what is chosen in it acts on them', async ({ page }) => {
  await openNewArticle(page, 'The bridge opens\n\nNine thousand people cross it every day, the mayor said.')
  await textOf(page).getByText('Nine thousand').dblclick()
  const bar = page.getByRole('toolbar', { name: 'Tag the selected words' })
  await expect(bar).toBeVisible()

  await openPalette(page)
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(bar).toBeVisible()
  await expect(page.locator(':focus')).toHaveAttribute('id', 'text')

  await openPalette(page)
  await page.keyboard.type('dispu')
  await expect(options(page).first()).toHaveText(/Disputed: evidence against it\s*D/)
  await page.keyboard.press('Enter')
  await expect(textOf(page).locator('[data-claims][data-tag="disputed"]')).toHaveCount(1)
})

test('Claims of the article are found at once, by words, number and tag, and gone to', async ({ page }) => {
  await openArticle(page, await demonstrationId(page))
  const first = textOf(page).locator('[data-claims]').first()
  const words = (await first.textContent())?.trim().split(/\s+/).slice(0, 2).join(' ') ?? ''
  await openPalette(page)
  await field(page).fill(words)
  const claims = page.getByRole('group', { name: /^Claims in this article/ }).getByRole('option')
  await expect(claims.first()).toContainText(words)
  await field(page).fill('claim 2')
  await expect(claims).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Claim 2:/ })).toBeVisible()
})

test('Articles are found by their words from any page, with the desk’s own search', async ({ page }) => {
  const word = `lighthouse${Date.now()}`
  const id = await putOnDesk(page, `A keeper retires\n\nThe ${word} has been dark since May.`)
  await page.goto('/settings')
  await openPalette(page)
  await field(page).fill(word)
  const article = page.getByRole('group', { name: 'Articles' }).getByRole('option', { name: /A keeper retires/ })
  await expect(article).toContainText(word)
  await expect(page.getByRole('status').filter({ hasText: '1 article.' })).toHaveCount(1)
  await article.click()
  await page.waitForURL(`/articles/${id}`)
})

test('It says when nothing is found, and that articles are not searched while the desk is away', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
  await page.goto('/')
  await openPalette(page)
  await field(page).fill('qqxyz')
  await expect(page.getByText('Nothing found for “qqxyz”.')).toBeVisible()
  await context.setOffline(true)
  await field(page).fill('settings')
  await expect(page.getByText('The desk cannot be reached, so articles are not searched.')).toBeVisible()
  await expect(options(page).first()).toHaveText('Go to your settings')
  await context.setOffline(false)
})

test('What was used last comes first, and the palette is there by finger, too', async ({ page }) => {
  await page.goto('/')
  await openPalette(page)
  await field(page).fill('people')
  await page.keyboard.press('Enter')
  await page.waitForURL('/people')
  await page.goto('/log')
  await page.getByRole('button', { name: 'Find an action, an article or a claim' }).click()
  await expect(page.getByRole('group', { name: 'Recently used' }).getByRole('option').first()).toHaveText(
    'Go to people',
  )
})
