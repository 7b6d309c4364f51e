import type { Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test as plain } from './desk-test'
import { openNewArticle, textOf } from './journey'

// Keys are kept with the account: each test has a person of its own, so that nobody else's test is without the usual ones.
const test = plain.extend({
  context: async ({ browser }, use, { testId }) => {
    const email = `keys-${testId}@desk.example`
    const context = await colleague(browser, { name: 'Kim Okoye', email, role: 'checker' })
    await use(context)
    await context.close()
  },
})

/** Does something that changes keys, and waits until the desk keeps them. */
async function kept(page: Page, change: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(answer => answer.url().endsWith('/api/v1/account') && answer.ok())
  await change()
  await answered
}

const choice = (page: Page, words: string) =>
  page.getByRole('button', { name: new RegExp(`^${words}: .*Choose another`) })

test('A key of one’s own works, is shown where it works, and a clash is named', async ({ page, browser }) => {
  await page.goto('/settings#keys')
  await choice(page, 'Write a note').click()
  await page.keyboard.press('i')
  await expect(page.getByRole('alert').filter({ hasText: 'Go to what waits for you' })).toBeVisible()
  await kept(page, () => page.keyboard.press('9'))
  await expect(choice(page, 'Write a note')).toHaveText('9')
  await choice(page, 'Verified: it is so').click()
  await kept(page, () => page.keyboard.press('8'))
  await expect(choice(page, 'Verified: it is so')).toHaveText('8')
  await kept(page, () => page.getByRole('button', { name: 'Ask whoever checked it: without a key' }).click())
  await expect(choice(page, 'Ask whoever checked it')).toHaveText('No key')

  // In another browser of the same person.
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const other = await browser.newContext({ baseURL, storageState: await page.context().storageState() })
  const there = await other.newPage()
  await openNewArticle(there, 'The bridge opens\n\nNine thousand people cross it every day, the mayor said.')
  await textOf(there).getByText('Nine thousand').dblclick()
  const button = there
    .getByRole('toolbar', { name: 'Tag the selected words' })
    .getByRole('button', { name: 'Verified' })
  await expect(button).toHaveText(/Verified\s*8/)
  await expect(button).toHaveAttribute('aria-keyshortcuts', '8')
  await there.keyboard.press('v')
  await there.keyboard.press('8')
  await expect(textOf(there).locator('[data-claims][data-tag="verified"]')).toHaveCount(1)
  await there.keyboard.press('?')
  await expect(there.getByRole('dialog', { name: 'Keys' }).getByText('Verified: it is so')).toBeVisible()
  await other.close()

  await page.getByRole('button', { name: 'Verified: it is so: the usual key again' }).click()
  await expect(choice(page, 'Verified: it is so')).toHaveText('V')
  await page.getByRole('button', { name: 'All usual keys again' }).click()
  await expect(choice(page, 'Write a note')).toHaveText('N')
})

test('Without single letters nothing is a key but what has Ctrl, and nothing fires in a field', async ({ page }) => {
  await page.goto('/settings#keys')
  await kept(page, () => page.getByLabel(/^Single letters are keys/).uncheck())
  await expect(page.getByLabel(/^Single letters are keys/)).not.toBeChecked()
  await openNewArticle(page, 'The bridge opens\n\nNine thousand people cross it every day, the mayor said.')
  await textOf(page).getByText('Nine thousand').dblclick()
  const bar = page.getByRole('toolbar', { name: 'Tag the selected words' })
  await expect(bar.getByRole('button', { name: 'Verified' })).toHaveText('Verified')
  await page.keyboard.press('v')
  await page.keyboard.press('?')
  await expect(textOf(page).locator('[data-claims]')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.goto('/')
  await page.getByRole('searchbox', { name: /^Search articles/ }).fill('')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('j')
  await expect(page.getByRole('searchbox', { name: /^Search articles/ })).toHaveValue('j')
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('The outline leads to what is open in a section, by key and by press', async ({ page }) => {
  await openNewArticle(
    page,
    'The bridge opens\n\nContext: Nine thousand people cross it.\n\nIt was built in 1932 and has been painted every second year since, the harbour office says.',
  )
  // Near the beginning of a line there is a word, however wide the typeface.
  for (const words of ['Nine thousand', 'It was built']) {
    await textOf(page)
      .getByText(words)
      .dblclick({ position: { x: 10, y: 10 } })
    const bar = page.getByRole('toolbar', { name: 'Tag the selected words' })
    await expect(bar).toBeVisible()
    await page.keyboard.press('o')
    await expect(bar).toBeHidden()
  }
  const claims = textOf(page).locator('[data-claims]')
  await expect(claims).toHaveCount(2)
  const open = page
    .getByRole('navigation', { name: 'Outline' })
    .getByRole('button', { name: /open in .*: go to the next$/ })
  await open.first().click()
  await expect(textOf(page).locator('[data-selected]')).toHaveCount(1)
  const before = page.url()
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+K')
  await expect(page).toHaveURL(before)
})
