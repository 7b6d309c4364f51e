import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { administrator } from './people'

test.use({ storageState: { cookies: [], origins: [] } })

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('Somebody without a session is asked to sign in, gets where they wanted, and can sign out', async ({ page }) => {
  await page.goto('/?q=strike')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await signIn(page, administrator.email, administrator.password)
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?q=strike')

  await page.getByRole('button', { name: `${administrator.name}, you` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

test('A wrong password is said, in the same words as an unknown address', async ({ page, expectedErrors }) => {
  expectedErrors.push(/status of 401/)
  await page.goto('/sign-in')
  await signIn(page, administrator.email, 'not the password at all')
  const said = page.locator('main').getByRole('alert')
  await expect(said).not.toBeEmpty()
  const words = (await said.textContent()) ?? ''
  await page.reload()
  await signIn(page, 'nobody@desk.example', 'not the password at all')
  await expect(said).toHaveText(words)
})

test('After many wrong attempts a person is asked to wait, and told how long', async ({ page, expectedErrors }) => {
  expectedErrors.push(/status of 4(01|29)/)
  await page.goto('/sign-in')
  const said = page.locator('main').getByRole('alert')
  await expect(async () => {
    await signIn(page, 'guessed@desk.example', 'not the password at all')
    await expect(said).toContainText('Wait', { timeout: 1_500 })
  }).toPass({ intervals: [100], timeout: 45_000 })
  await expect(said).toContainText(/Wait \d+ (minutes|seconds) and try again/)
})
