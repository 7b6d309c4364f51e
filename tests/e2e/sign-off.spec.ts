import type { Browser, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { openArticle, textOf } from './journey'
import { putClaims, send } from './reviewed-article'

const cleo = { name: 'Cleo Marsh', email: 'cleo@desk.example', password: 'a calm and long sentence' }

test('A claim is returned, mended and approved; the article is signed off, refuses a change and is reopened', async ({
  page,
  browser,
  expectedErrors,
}) => {
  test.setTimeout(120_000)
  expectedErrors.push(/status of 409/)
  const article = await putClaims(page, 'Signed and reopened', ['clear', 'clear'])
  await send(page, 'POST', '/people', { ...cleo, role: 'checker' })
  const checker = await signedIn(browser)

  // The editor gives it to review, approves one claim and returns the other.
  await page.goto(`/articles/${article.id}/review`)
  await page.getByRole('button', { name: 'Give to review' }).click()
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible()
  await expect(page.locator('#decide-title')).toHaveText('Claim 1')
  await page.keyboard.press('y')
  await expect(page.locator('#decide-title')).toHaveText('Claim 2')
  await page.keyboard.press('r')
  await page.keyboard.type('Which line of the register?')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 returned claim is with Ines Moreau')).toBeVisible()
  await expect(page.getByText('All saved')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/board-returned.png' })

  // Its checker finds it, reads why, and mends it.
  await openArticle(checker, article.id)
  await checker.getByRole('button', { name: 'Returned 1' }).click()
  await expect(textOf(checker).locator('[data-state="returned"]')).toHaveCount(1)
  await textOf(checker).locator('[data-state="returned"]').click()
  const card = checker.locator('#claim-card')
  await expect(card.getByRole('region', { name: 'Returned' })).toContainText('Which line of the register?')
  await checker.screenshot({ path: 'test-results/screens/workspace-returned.png' })
  await checker.keyboard.press('d')
  await checker.keyboard.press('v')
  await expect(card.getByRole('region', { name: 'Returned' })).toHaveCount(0)
  await expect(checker.getByText('All saved')).toBeVisible()
  await expect(checker.getByRole('button', { name: 'Sign off' })).toHaveCount(0)

  // It is back on the board; the editor approves and signs.
  await page.reload()
  await expect(page.locator('#decide-title')).toHaveText('Claim 2')
  await page.keyboard.press('y')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is in the way of a sign-off')
  await expect(page.getByText('All saved')).toBeVisible()
  await page.getByRole('button', { name: 'Sign off' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign off version 1' })
  await page.screenshot({ path: 'test-results/screens/board-sign-off.png' })
  await dialog.getByRole('button', { name: 'Sign off' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed off')
  await expect(page.getByText('Ines Moreau signed version 1')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/board-signed.png' })

  // A checker who has it open still is told why the change is not taken.
  await checker.keyboard.press('d')
  await expect(card.getByRole('alert')).toContainText('This article was signed off. Reopen it to change anything.')
  await card.getByRole('button', { name: 'Give it up' }).click()
  await checker.reload()
  await expect(checker.getByText('Signed off by Ines Moreau.')).toBeVisible()
  await checker.keyboard.press('v')
  await expect(checker.getByText('This article was signed off. Reopen it to change anything.')).toBeVisible()
  await checker.screenshot({ path: 'test-results/screens/workspace-signed.png' })

  // The report says who signed what.
  await page.goto(`/articles/${article.id}/report`)
  const signOff = page.getByRole('region', { name: 'Sign-off' })
  await expect(signOff).toContainText('I have read the findings on version 1 of this text and accept them.')
  await expect(signOff).toContainText('Ines Moreau')
  await signOff.scrollIntoViewIfNeeded()
  await page.screenshot({ path: 'test-results/screens/report-sign-off.png' })

  // Reopened with a reason, it can be changed again.
  await page.goto(`/articles/${article.id}/review`)
  await page.getByRole('button', { name: 'Reopen' }).click()
  const reopening = page.getByRole('dialog', { name: 'Reopen the article' })
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(reopening.getByText('Write why it is opened again')).toBeVisible()
  await reopening.getByRole('textbox', { name: 'Reason' }).fill('The mayor wrote to us.')
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible()
  await openArticle(checker, article.id)
  await textOf(checker).locator('[data-claims]').first().click()
  await checker.keyboard.press('d')
  await expect(checker.getByText('All saved')).toBeVisible()
  await checker.context().close()
})

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
