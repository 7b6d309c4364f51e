import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { drawnClaims, openArticle, openNewArticle, textOf } from './journey'

const text = `The bridge opens

Nine thousand people cross it each day, the mayor said on Monday.

It was built in May. It is the longest in the county.

${Array.from({ length: 40 }, (_, i) => `Paragraph ${i} tells more about the bridge and those who built it.`).join('\n\n')}
`
const checker = { name: 'Tobias Okafor', email: 'tobias@desk.example', role: 'checker' }

let second: BrowserContext
test.beforeAll(async ({ browser }) => {
  second = await colleague(browser, checker)
})
test.afterAll(() => second.close())

test('A tag made in one browser appears in the other within a second, and so do who is here and where', async ({
  page,
}) => {
  const id = await openNewArticle(page, text)
  const other = await second.newPage()
  await openArticle(other, id)
  for (const each of [page, other]) await expect(each.locator('.strip')).toContainText('Live')
  await expect(page.getByRole('group', { name: 'Here now: you, Tobias Okafor' })).toBeVisible()

  await textOf(page).click()
  await page.keyboard.press('s')
  await page.keyboard.press('v')
  const pressed = Date.now()
  await expect(textOf(other).locator('[data-claims]')).toHaveCount(1, { timeout: 1_000 })
  console.log(`a tag reached the other browser after ${Date.now() - pressed} ms`)
  expect((await drawnClaims(other)).map(({ tags }) => tags)).toEqual([['verified']])

  await textOf(other).getByText('It was built in May').click()
  await expect(page.locator('.reader-here')).toContainText('TO')
  await page.screenshot({ path: 'test-results/screens/live.png' })
  await expectNothingFound(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: 'test-results/screens/live-dark.png' })
  await expectNothingFound(page)

  await other.close()
  await expect(page.getByRole('group', { name: /Here now/ })).toBeHidden()
})

test('The desk of somebody else follows: an article brought in, and what is searched for is marked', async ({
  page,
}) => {
  const other = await second.newPage()
  await other.goto('/')
  await expect(other.locator('.strip')).toContainText('Live')
  const title = `Lanterns over the canal ${Date.now()}`
  await openNewArticle(page, `${title}\n\nA heron was seen <b>twice</b> at the lock on Monday.`)
  await expect(other.getByRole('link', { name: title })).toBeVisible({ timeout: 3_000 })

  await other.getByRole('searchbox').fill('"at the lock" heron')
  await other.keyboard.press('Enter')
  await expect(other.locator('mark.found')).toHaveText(['heron', 'at the lock'])
  await expect(other.locator('.passage').first()).toContainText('<b>twice</b>')
  await expect(other).toHaveURL(/q=/)
  await expectNothingFound(other)
  await other.screenshot({ path: 'test-results/screens/desk-search.png' })
  await other.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(other)
  await other.screenshot({ path: 'test-results/screens/desk-search-dark.png' })
  await other.setViewportSize({ width: 360, height: 740 })
  const sideways = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await expectNothingFound(other)
  await other.screenshot({ path: 'test-results/screens/desk-search-360.png' })
  await other.setViewportSize({ width: 1440, height: 900 })
  await other.getByRole('link', { name: /^Mine/ }).click()
  await expect(other.getByText('No article that is yours has')).toBeVisible()
  await expect(other).toHaveURL(/assignee=me/)
  await other.close()
})

test('Without the desk it says so quietly, and takes up again what was missed', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED|net::/)
  const id = await openNewArticle(page, text)
  await expect(page.locator('.strip')).toContainText('Live')
  await context.setOffline(true)
  const made = await second.request.put(`/api/v1/claims/${crypto.randomUUID()}`, {
    data: { articleId: id, version: 1, start: 18, end: 39 },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '' },
  })
  expect(made.status()).toBe(201)
  await expect(page.locator('.strip')).toContainText('Not live, trying again')
  await page.screenshot({ path: 'test-results/screens/not-live.png' })
  await context.setOffline(false)
  await expect(textOf(page).locator('[data-claims]')).toHaveCount(1)
})

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
