import type { Browser, Page } from '@playwright/test'
import { expect, test } from './desk-test'

const password = 'a calm and long sentence'

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto('/people')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const form = page.getByRole('dialog', { name: 'Invite somebody' })
  await expect(form.getByLabel('E-mail')).toBeFocused()
  await form.getByLabel('E-mail').fill(email)
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('button', { name: 'Make the link' }).click()
  const ready = page.getByRole('dialog', { name: 'The link is ready' })
  const link = await ready.getByLabel('Link').inputValue()
  await ready.getByRole('button', { name: 'Close' }).click()
  return link
}

async function somebodyElse(browser: Browser): Promise<Page> {
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } })
  return context.newPage()
}

async function join(page: Page, link: string, name: string) {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Join the desk' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('Somebody is invited, joins, gets another role, and is out the moment the account is deactivated', async ({
  page,
  browser,
}) => {
  const email = `eve-${Date.now()}@desk.example`
  const link = await invite(page, email, 'checker')
  await expect(rowOf(page, email).getByRole('button', { name: /^Withdraw/ })).toBeVisible()

  const eve = await somebodyElse(browser)
  await join(eve, link, 'Eve Ames')
  const places = eve.getByRole('navigation', { name: 'Main' })
  await expect(places.getByRole('link')).toHaveText(['Desk'])
  const late = await somebodyElse(browser)
  await late.goto(link)
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('This invitation does not work any more')

  await page.reload()
  const row = rowOf(page, email)
  await expect(row).toContainText('Eve Ames')
  await expect(row).toContainText('In 1 browser')
  await row.getByRole('button', { name: 'Role of Eve Ames: Checker' }).press('Enter')
  await page.getByRole('menuitem', { name: /^Editor/ }).press('Enter')
  await expect(row.getByRole('button', { name: 'Role of Eve Ames: Editor' })).toBeVisible()
  await eve.reload()
  await expect(places.getByRole('link')).toHaveText(['Desk', 'Log'])

  await row.getByRole('button', { name: 'More about Eve Ames' }).click()
  await page.getByRole('menuitem', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(row).toContainText('Deactivated')
  await eve.reload()
  await expect(eve.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await eve.getByLabel('E-mail').fill(email)
  await eve.getByLabel('Password', { exact: true }).fill(password)
  await eve.getByRole('button', { name: 'Sign in' }).click()
  await expect(eve.locator('main').getByRole('alert')).toContainText('Your account was deactivated')

  await page.goto('/log?topic=person')
  const words = await page.locator('.did').allTextContents()
  // Other tests invite people at the same time.
  const aboutEve = words.filter(line => /Eve Ames|eve-|joined as checker/.test(line))
  expect(aboutEve.slice(0, 4)).toEqual([
    'deactivated the account of Eve Ames',
    'made Eve Ames an editor (was checker)',
    'joined as checker',
    `invited ${email} as checker`,
  ])
  await eve.context().close()
  await late.context().close()
})

test('Everybody changes their own name and password, and signs out elsewhere', async ({ page, browser }) => {
  const email = `bo-${Date.now()}@desk.example`
  const link = await invite(page, email, 'reader')
  const bo = await somebodyElse(browser)
  await join(bo, link, 'Bo Lind')
  const phone = await somebodyElse(browser)
  await phone.goto('/sign-in')
  await phone.getByLabel('E-mail').fill(email)
  await phone.getByLabel('Password', { exact: true }).fill(password)
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()

  await bo.getByRole('button', { name: 'Bo Lind, you' }).click()
  await bo.getByRole('menuitem', { name: 'Your settings' }).click()
  await bo.getByLabel('Your name').fill('Bo Lindqvist')
  await bo.getByRole('button', { name: 'Save the name' }).click()
  await expect(bo.getByRole('button', { name: 'Bo Lindqvist, you' })).toBeVisible()
  await expect(bo.getByRole('list').filter({ hasText: 'this browser' }).getByRole('listitem')).toHaveCount(2)

  await bo.getByLabel('Present password', { exact: true }).fill(password)
  await bo.getByLabel('New password', { exact: true }).fill('quite another sentence')
  await bo.getByRole('button', { name: 'Change the password' }).click()
  await expect(bo.getByText('Your password is changed')).toBeVisible()
  await expect(bo.getByRole('list').filter({ hasText: 'this browser' }).getByRole('listitem')).toHaveCount(1)
  await phone.reload()
  await expect(phone.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await bo.reload()
  await expect(bo.getByRole('heading', { level: 1, name: 'Your settings' })).toBeVisible()

  await bo.goto('/people')
  await expect(bo.getByRole('heading', { level: 1 })).toHaveText('People are looked after by administrators')
  await bo.goto('/log')
  await expect(bo.getByRole('heading', { level: 1 })).toHaveText('The log is read by editors')
  await bo.context().close()
  await phone.context().close()
})

test('A token is shown once and revoked', async ({ page }) => {
  const name = `Script ${Date.now()}`
  await page.goto('/people')
  await page.getByRole('button', { name: 'New token' }).click()
  const form = page.getByRole('dialog', { name: 'New API token' })
  await form.getByLabel('What it is for').fill(name)
  await form.getByRole('button', { name: 'Make the token' }).click()
  const ready = page.getByRole('dialog', { name: 'The token is ready' })
  const token = await ready.getByLabel('Token').inputValue()
  const reads = async () =>
    (
      await fetch(`${process.env.TICKMARK_TEST_ADDRESS}/api/v1/articles`, {
        headers: { Authorization: `Bearer ${token}` },
      })
    ).status
  expect(await reads()).toBe(200)
  await page.keyboard.press('Escape')
  await rowOf(page, name)
    .getByRole('button', { name: /^Revoke/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(rowOf(page, name)).toHaveCount(0)
  expect(await reads()).toBe(401)
})
