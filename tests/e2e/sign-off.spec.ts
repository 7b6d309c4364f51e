import type { Browser, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { openArticle, textOf } from './journey'
import { putClaims, read, readyBoard, send } from './reviewed-article'

const cleo = { name: 'Cleo Marsh', email: `cleo-${Date.now()}@desk.example`, password: 'a calm and long sentence' }

test('A claim is returned, mended and approved; the article is signed off, refuses a change and is reopened', async ({
  page,
  browser,
  expectedErrors,
}) => {
  test.setTimeout(120_000)
  expectedErrors.push(/status of 409/)
  const { id } = await putClaims(page, 'Signed and reopened', ['clear', 'clear'])
  await send(page, 'POST', '/people', { ...cleo, role: 'checker' })
  const checker = await signedIn(browser)

  await test.step('the editor approves one claim and returns the other', () => approveAndReturn(page, id))
  await test.step('its checker finds it, reads why, and mends it', () => mend(checker, id))
  await test.step('the editor approves it and signs', () => approveAndSign(page))
  await test.step('a change is refused, and a sentence says why', () => refused(checker))
  await test.step('the report says who signed what', () => signedInReport(page, id))
  await test.step('reopened with a reason, it can be changed again', () => reopen(page, checker, id))
  await checker.context().close()
})

async function approveAndReturn(page: Page, id: string) {
  await page.goto(`/articles/${id}/review`)
  await readyBoard(page)
  await page.getByRole('button', { name: 'Give to review' }).click()
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible()
  await expect(page.locator('#decide-title')).toHaveText('Claim 1')
  await page.keyboard.press('y')
  await expect(page.locator('#decide-title')).toHaveText('Claim 2')
  await page.keyboard.press('r')
  await page.keyboard.type('Which line of the register?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: '1 returned claim is with Ines Moreau' })).toBeVisible()
  await expect(page.getByText('All saved')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/board-returned.png' })
}

async function mend(checker: Page, id: string) {
  await openArticle(checker, id)
  await checker.getByRole('button', { name: 'Returned 1' }).click()
  await expect(textOf(checker).locator('[data-state="returned"]')).toHaveCount(1)
  await textOf(checker).locator('[data-state="returned"]').click()
  const note = checker.locator('#claim-card').getByRole('region', { name: 'Returned' })
  await expect(note).toContainText('Which line of the register?')
  await checker.screenshot({ path: 'test-results/screens/workspace-returned.png' })
  await checker.keyboard.press('d')
  await checker.keyboard.press('v')
  await expect(note).toHaveCount(0)
  await expect(checker.getByText('All saved')).toBeVisible()
  await expect(checker.getByRole('button', { name: 'Sign off' })).toHaveCount(0)
}

async function approveAndSign(page: Page) {
  await page.reload()
  await readyBoard(page)
  await expect(page.locator('#decide-title')).toHaveText('Claim 2')
  await page.keyboard.press('y')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is in the way of a sign-off')
  await expect(page.getByText('All saved')).toBeVisible()
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.screenshot({ path: 'test-results/screens/board-sign-off.png' })
  await page.getByRole('dialog', { name: 'Sign off version 1' }).getByRole('button', { name: 'Sign off' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed off')
  await expect(page.getByText('Ines Moreau signed version 1')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/board-signed.png' })
}

// The checker has it open still, as it was before the sign-off.
async function refused(checker: Page) {
  const sentence = 'This article was signed off. Reopen it to change anything.'
  const card = checker.locator('#claim-card')
  await checker.keyboard.press('d')
  await expect(card.getByRole('alert')).toContainText(sentence)
  await checker.screenshot({ path: 'test-results/screens/workspace-refused.png' })
  await card.getByRole('button', { name: 'Give it up' }).click()
  await checker.reload()
  await expect(checker.getByText('Signed off by Ines Moreau.')).toBeVisible()
  await expect(async () => {
    await checker.keyboard.press('v')
    await expect(checker.getByText(sentence)).toBeVisible({ timeout: 500 })
  }).toPass()
  await checker.screenshot({ path: 'test-results/screens/workspace-signed.png' })
}

async function signedInReport(page: Page, id: string) {
  await page.goto(`/articles/${id}/report`)
  const signOff = page.getByRole('region', { name: 'Sign-off' })
  await expect(signOff).toContainText('I have read the findings on version 1 of this text and accept them.')
  await expect(signOff).toContainText('Ines Moreau')
  await signOff.scrollIntoViewIfNeeded()
  await page.screenshot({ path: 'test-results/screens/report-sign-off.png' })
}

async function reopen(page: Page, checker: Page, id: string) {
  await page.goto(`/articles/${id}/review`)
  await readyBoard(page)
  await page.getByRole('button', { name: 'Reopen' }).click()
  const reopening = page.getByRole('dialog', { name: 'Reopen the article' })
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(reopening.getByText('Write why it is opened again')).toBeVisible()
  await reopening.getByRole('textbox', { name: 'Reason' }).fill('The mayor wrote to us.')
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible()
  await openArticle(checker, id)
  await textOf(checker).locator('[data-claims]').first().click()
  await checker.keyboard.press('d')
  await expect(checker.getByText('All saved')).toBeVisible()
  const { items } = await read(page, `/articles/${id}/claims`)
  expect(items[0].tag).toBe('disputed')
}

async function signedIn(browser: Browser): Promise<Page> {
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } })
  const { email, password } = cleo
  const answer = await context.request.post('/api/v1/session', {
    data: { email, password },
    headers: { origin: baseURL },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return context.newPage()
}
