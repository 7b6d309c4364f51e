import { expect, test } from './desk-test'
import { drawnClaims, openNewArticle, textOf } from './journey'

const text =
  'The bridge opens\n\nNine thousand people cross it each day, the mayor said on Monday.\n\nIt was built in May.\n'

test('A tag that could not be sent stays on the screen, says so, and is sent again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/)
  const id = await openNewArticle(page, text)
  await page.route('**/api/v1/claims/**', route => route.abort())
  await textOf(page).click()
  await page.keyboard.press('s')
  await page.keyboard.press('v')

  await expect.poll(async () => (await drawnClaims(page)).map(({ tags }) => tags)).toEqual([['verified']])
  await expect(page.getByRole('status').filter({ hasText: '1 change not sent' })).toBeVisible()
  await expect(textOf(page).locator('[data-state="unsent"]')).toHaveCount(1)
  await page.screenshot({ path: 'test-results/screens/unsent.png' })

  // It is kept over a reload, too.
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'not sent' })).toBeVisible()
  await expect.poll(async () => (await drawnClaims(page)).length).toBe(1)

  await page.unroute('**/api/v1/claims/**')
  await page.getByRole('button', { name: 'Send now' }).click()
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(textOf(page).locator('[data-state="unsent"]')).toHaveCount(0)
  const { items } = await (await page.request.get(`/api/v1/articles/${id}/claims`)).json()
  expect(items.map(({ tag }: { tag: string }) => tag)).toEqual(['verified'])
})
