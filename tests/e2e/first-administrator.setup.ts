import { expect, test } from './desk-test'
import { administrator } from './people'

test('The one-time link makes the first administrator, who sees the demonstration desk', async ({ page }) => {
  await page.goto(process.env.TICKMARK_TEST_SET_UP_LINK ?? '')
  await page.getByLabel('Your name').fill(administrator.name)
  await page.getByLabel('E-mail').fill(administrator.email)
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByRole('button', { name: 'Set up this desk' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Demonstration' })).toBeVisible()
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(2)
  await page.context().storageState({ path: 'test-results/signed-in.json' })
})

test('The link works once', async ({ page }) => {
  await page.goto(process.env.TICKMARK_TEST_SET_UP_LINK ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This desk is set up already')
})
