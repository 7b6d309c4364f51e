import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { openArticle, textOf } from './journey'
import { administrator } from './people'
import { putClaims, read, readyBoard } from './reviewed-article'

const checker = { name: 'Sara Okoye', email: 'sara@desk.example', password: 'a third calm and long sentence' }
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const send = 'ControlOrMeta+Enter'

let sara: BrowserContext
test.beforeAll(async ({ browser }) => {
  sara = await colleague(browser)
})
test.afterAll(() => sara.close())

test('A note that mentions somebody waits in their inbox until they reply, and everybody sees it live', async ({
  page,
}) => {
  const { id, claims } = await putClaims(page, `A note on the bridge ${Date.now()}`, ['clear', 'open'])
  const other = await sara.newPage()
  await other.goto('/inbox')
  await expect(other.locator('.strip')).toContainText('Live')

  await openArticle(page, id)
  await page.goto(`/articles/${id}#claim-${claims[0]}`)
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: 'New note' })
  await expect(field).toBeFocused()
  await field.pressSequentially('Which page is it, @sa')
  const people = page.getByRole('listbox', { name: 'People' })
  await expect(people.getByRole('option', { name: /Sara Okoye/ })).toHaveAttribute('aria-selected', 'true')
  await shoot(page, 'discussion-mention')
  await expectAccessible(page, 'the list of people')
  await field.press('Enter')
  await expect(field).toHaveValue('Which page is it, @Sara Okoye ')
  await expect(people).toBeHidden()
  await field.pressSequentially('?')
  await field.press(send)
  await expect(page.locator('.note-text')).toHaveText('Which page is it, @Sara Okoye ?')

  const row = other.getByRole('listitem').filter({ hasText: 'Which page is it' })
  await expect(row).toContainText(`${administrator.name} wrote`)
  await expect(other.getByRole('link', { name: /^Inbox, \d+ waiting/ })).toBeVisible()
  await other.keyboard.press('j')
  await expect(row.getByRole('link')).toBeFocused()
  await other.keyboard.press('Enter')
  await expect(other).toHaveURL(new RegExp(`/articles/${id}#claim-${claims[0]}`))
  const note = other.locator('.note').filter({ hasText: 'Which page is it' })
  await expect(note).toBeFocused()
  await other.getByRole('button', { name: /^Reply to/ }).click()
  await other.getByRole('textbox', { name: 'Reply' }).fill('Page four.')
  await other.keyboard.press(send)

  await expect(page.locator('.note-text').last()).toHaveText('Page four.')
  await shoot(page, 'discussion-thread')
  await expectAccessible(page, 'a discussion')
  await other.goto('/inbox')
  await expect(other.getByRole('listitem').filter({ hasText: 'Which page is it' })).toHaveCount(0)

  await page.getByRole('button', { name: /^Resolve/ }).click()
  await expect(page.getByText(`Resolved by ${administrator.name}`)).toBeVisible()
  const { notes } = await read(page, `/claims/${claims[0]}`)
  expect(notes.map((each: { text: string }) => each.text)).toEqual(['Which page is it, @Sara Okoye ?', 'Page four.'])
  expect(notes[0].resolved.by.name).toBe(administrator.name)
  await other.close()
})

test('What somebody types stays where it is while a note of somebody else arrives, and is kept when they leave', async ({
  page,
}) => {
  const { id, claims } = await putClaims(page, `Two write at once ${Date.now()}`, ['clear'])
  await page.goto(`/articles/${id}#claim-${claims[0]}`)
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: 'New note' })
  await field.fill('Half a tho')
  const before = await field.boundingBox()
  const answer = await sara.request.post(`/api/v1/claims/${claims[0]}/notes`, {
    data: { text: 'I was there and counted.' },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '' },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  await expect(page.locator('.note-text')).toHaveText('I was there and counted.')
  await expect(field).toBeFocused()
  expect(await field.boundingBox()).toEqual(before)

  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await page.reload()
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.keyboard.press('n')
  await expect(field).toHaveValue('Half a tho')
  await field.press(send)
  await expect(page.locator('.note-text')).toHaveText(['I was there and counted.', 'Half a tho'])
})

test('An editor asks about a claim on the board with one key; the answer brings it back', async ({ page }) => {
  const { id, claims } = await putClaims(page, `Asked on the board ${Date.now()}`, ['clear', 'clear', 'clear'])
  const { revision } = await read(page, `/claims/${claims[1]}`)
  const checked = await sara.request.post(`/api/v1/claims/${claims[1]}/checks`, {
    data: { layer: 'attribution', finding: 'verified' },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '', 'if-match': `"${revision}"` },
  })
  expect(checked.ok(), await checked.text()).toBe(true)
  await page.goto(`/articles/${id}/review`)
  await readyBoard(page)
  await page.keyboard.press('l')
  await expect(page.locator('#decide-title')).toHaveText('Claim 2')
  await expect(page.getByRole('region', { name: 'Later' })).toContainText('Sentence 1')

  await page.keyboard.press('q')
  const field = page.getByRole('textbox', { name: 'Question' })
  await expect(field).toHaveValue('@Sara Okoye ')
  await field.pressSequentially('Who counted them?')
  await shoot(page, 'board-asking')
  await expectAccessible(page, 'a question on the board')
  await field.press(send)
  await expect(page.locator('#decide-title')).toHaveText('Claim 3')
  const asked = page.getByRole('listitem').filter({ hasText: 'Sentence 2' })
  await expect(asked).toContainText('Asked Sara, waits')
  await expect(page.getByRole('region', { name: 'Later' })).toContainText('Sentence 2')

  const other = await sara.newPage()
  await other.goto('/inbox')
  const row = other.getByRole('listitem').filter({ hasText: 'Who counted them?' })
  await expect(row).toContainText('asks you')
  await other.keyboard.press('j')
  await other.keyboard.press('r')
  await other.getByRole('textbox', { name: 'Reply' }).fill('The harbour office, on Monday.')
  await other.keyboard.press(send)
  await expect(row).toHaveCount(0)
  await expect(other.locator('body')).not.toBeFocused()

  await expect(asked).toContainText('Sara answered')
  await expect(page.getByRole('region', { name: 'Later' })).not.toContainText('Sentence 2')
  await asked.getByRole('link').click()
  await expect(page.locator('.discussion .note-text')).toHaveText([
    '@Sara Okoye Who counted them?',
    'The harbour office, on Monday.',
  ])
  await shoot(page, 'board-discussion')
  await expectAccessible(page, 'a discussion on the board')
  expect((await read(page, `/claims/${claims[1]}`)).review.state).toBe('unreviewed')
  await other.close()
})

test('Articles and claims are given to people, with a time in words', async ({ page }) => {
  const title = `Given to Sara ${Date.now()}`
  const { id, claims } = await putClaims(page, title, ['open', 'open'])
  await page.goto('/')
  await page.getByRole('button', { name: `More for ${title}` }).click()
  await page.getByRole('menuitem', { name: 'Assign, due time' }).click()
  await page.getByLabel('Who has it').selectOption(checker.name)
  await page.getByLabel('Due', { exact: true }).fill('2020-01-02T17:00')
  await shoot(page, 'assign-article')
  await expectAccessible(page, 'the dialog to assign')
  await page.getByRole('button', { name: 'Save' }).click()
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText(checker.name)
  await expect(row).toContainText('days late')

  await page.goto(`/articles/${id}#claim-${claims[0]}`)
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.getByRole('button', { name: /^Assign/ }).click()
  await page.getByLabel('Who has it').selectOption(checker.name)
  await page.getByRole('button', { name: 'Tomorrow 12:00' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('#claim-card')).toContainText(`With ${checker.name}, due tomorrow 12:00`)
  await expect(page.getByRole('button', { name: /^Who and when: With Sara Okoye/ })).toContainText('late')

  const other = await sara.newPage()
  await other.goto('/inbox')
  const claimRow = other.getByRole('listitem').filter({ hasText: 'Sentence 1' }).filter({ hasText: title })
  await expect(claimRow).toContainText('gave it to you')
  await expect(claimRow).toContainText('Tomorrow 12:00')
  await expect(other.getByRole('region', { name: /Your articles/ })).toContainText(title)
  for (const scheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme: scheme })
    await shoot(other, `inbox-${scheme}`)
    await expectAccessible(other, `inbox, ${scheme}`)
  }
  await other.setViewportSize({ width: 360, height: 740 })
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await shoot(other, 'inbox-360')
  await expectAccessible(other, 'inbox, 360 px')
  await other.close()
})

test('Readers see no discussion and have no inbox', async ({ page, browser }) => {
  const { id, claims } = await putClaims(page, `Not for readers ${Date.now()}`, ['clear'])
  const noted = await sara.request.post(`/api/v1/claims/${claims[0]}/notes`, {
    data: { text: 'For the desk alone.' },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '' },
  })
  expect(noted.ok()).toBe(true)
  const reader = await colleague(browser, { name: 'Rolf Reader', email: 'rolf@desk.example', role: 'reader' })
  const theirs = await reader.newPage()
  await theirs.goto(`/articles/${id}#claim-${claims[0]}`)
  await expect(theirs.locator('#claim-card')).toBeVisible()
  await expect(theirs.getByRole('heading', { name: 'Evidence' })).toBeVisible()
  await expect(theirs.getByText('For the desk alone.')).toHaveCount(0)
  await expect(theirs.getByRole('heading', { name: 'Discussion' })).toHaveCount(0)
  await expect(theirs.getByRole('link', { name: /^Inbox/ })).toHaveCount(0)
  await theirs.goto('/inbox')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Readers have no inbox')
  await expect(textOf(theirs)).toHaveCount(0)
  await reader.close()
})

async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(400) // Fades are over: a colour half way is no colour of ours.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, where).toEqual([])
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300)
  await page.screenshot({ path: `test-results/screens/${name}.png` })
}

// An account of their own, made by the administrator, and a browser that is signed in with it.
async function colleague(
  browser: Browser,
  { role = 'checker', ...who }: Partial<typeof checker> & { readonly role?: string } = {},
): Promise<BrowserContext> {
  const person = { ...checker, ...who }
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const headers = { origin: baseURL }
  const first = await browser.newContext({ baseURL, storageState: 'test-results/signed-in.json' })
  const added = await first.request.post('/api/v1/people', { data: { ...person, role }, headers })
  if (added.status() !== 201 && added.status() !== 409) throw new Error(await added.text())
  await first.close()
  const viewport = { width: 1440, height: 900 }
  const context = await browser.newContext({ baseURL, viewport, storageState: { cookies: [], origins: [] } })
  const { email, password } = person
  const signedIn = await context.request.post('/api/v1/session', { data: { email, password }, headers })
  if (!signedIn.ok()) throw new Error(await signedIn.text())
  return context
}
