import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { cardOf } from './hand'
import { drawnClaims, openArticle, putOnDesk, textOf } from './journey'
import { readyBoard } from './reviewed-article'
import { dragOver } from './text-places'

const killed = 'The fire killed 21 people, the mayor said on Monday.'
const school = 'The school on the hill stayed open for all of its two hundred pupils.'
const siren = 'The siren was heard in the harbour at half past four.'
const bridge = 'The bridge was closed for an hour.'
const towns = 'Firemen came from three towns in the valley.'
const lessons = 'Lessons in the school on the hill went on for most of its pupils on Tuesday.'
const first = `The fire in the old town

${killed} ${bridge}

${towns} ${school}

Nobody was in the mill when it burned. ${siren}
`
const second = `The fire in the old town

Rain fell all night over the valley.

${killed.replace('21', '22')} ${bridge}

${towns}

Nobody was in the mill when it burned. ${lessons}
`
const checker = { name: 'Tobias Okafor', email: 'tobias@desk.example', role: 'checker' }

let other: BrowserContext
test.beforeAll(async ({ browser }) => {
  other = await colleague(browser, checker)
})
test.afterAll(() => other.close())

test('A version comes while somebody tags: nothing moves, nothing is lost, and what it did is settled by keys', async ({
  page,
  expectedErrors,
}) => {
  test.setTimeout(120_000)
  // A page that goes before it heard of what it sent sends it again, and is told that it is done.
  expectedErrors.push(/status of 412/, /status of 409 .*set-aside/)
  const id = await putOnDesk(page, first)
  await openArticle(page, id)
  await expect(page.locator('.strip')).toContainText('Live')
  await tag(page, killed, 'v')
  await tag(page, school, 'd')
  await tag(page, siren, 'o')
  await expect(page.locator('.strip')).toContainText('All saved')

  await test.step('the version is said, and the text stays as it is read', () => arrive(page, id))
  await test.step('what is tagged on the old text goes through, and what changed asks first', () => goOn(page))
  await test.step('it is shown by a key, at the claim that was selected', () => show(page))
  await test.step('the board says what sign-off waits for, beside the difference', () => seeOnBoard(id))
  await test.step('one key confirms the finding on the words of now, and undo takes it back', () => confirm(page))
  await test.step('a lost claim is placed from the tray', () => place(page))
  await test.step('the other is closed with a reason, and can be taken back', () => close(page))
})

async function arrive(page: Page, id: string): Promise<void> {
  const before = await textOf(page).boundingBox()
  await publish(id, second, 'wire corrected a figure')
  await expect(page.locator('.strip')).toContainText('Version 2 is here — Tobias Okafor: wire corrected a figure.')
  expect(await textOf(page).boundingBox()).toEqual(before)
  expect((await drawnClaims(page)).map(({ tags }) => tags)).toEqual([['verified'], ['disputed'], ['open']])
  await page.screenshot({ path: 'test-results/screens/after-arrived.png' })
}

async function goOn(page: Page): Promise<void> {
  await tag(page, bridge, 'v')
  await expect(page.locator('.strip')).toContainText('All saved')
  expect((await drawnClaims(page)).map(({ words }) => words)).toContain(bridge)
  await tag(page, killed, 'd')
  await expect(page.locator('.strip')).toContainText('Your decision is needed')
  await page.keyboard.press('Enter')
  const conflict = page.getByRole('alert', { name: 'Version 2 changed these words' })
  await expect(conflict).toContainText('22 people')
  await page.screenshot({ path: 'test-results/screens/after-conflict.png' })
  await page.keyboard.press('h')
  await expect(conflict).toBeHidden()
}

async function show(page: Page): Promise<void> {
  await page.keyboard.press('Shift+V')
  await expect(page.getByRole('article', { name: 'Article, version 2' })).toBeVisible()
  await expect(page.getByText('1 claim changed since checked, 2 claims lost.')).toBeVisible()
  const changed = page.getByRole('region', { name: 'Words changed in version 2' })
  await expect(changed).toContainText('Content was verified')
  await expect(changed.getByRole('list', { name: 'What the change touches' })).toContainText('Number')
  await expect(page.locator('.strip').getByRole('button', { name: '2 lost claims' })).toBeVisible()
  await look(page, 'after-changed')
}

async function seeOnBoard(id: string): Promise<void> {
  const board = await other.newPage()
  await board.goto(`/articles/${id}/review`)
  await readyBoard(board)
  await expect(board.locator('#blockers')).toContainText('2 lost claims are to be placed or closed')
  await expect(board.locator('#blockers')).toContainText('1 claim changed after it was checked')
  await board
    .getByRole('link', { name: /killed 22 people/ })
    .first()
    .click()
  await expect(board.getByRole('region', { name: 'Words changed in version 2' })).toContainText('Content was verified')
  await look(board, 'after-board')
  await board.close()
}

async function confirm(page: Page): Promise<void> {
  await page.keyboard.press('c')
  await expect(cardOf(page).getByRole('heading', { name: /Verified/ })).toBeVisible()
  await expect(page.getByText('What was found is of the words now')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: /Confirm it again/ })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.locator('.strip')).toContainText('All saved')
}

async function place(page: Page): Promise<void> {
  await page.keyboard.press('Shift+L')
  const tray = page.getByRole('complementary', { name: /Lost claims/ })
  await expect(tray.locator('#lost-claim-title')).toBeFocused()
  await expect(tray).toContainText('Stood in version 1')
  await page.keyboard.press('Tab')
  await look(page, 'after-tray')
  await dragOver(textOf(page), lessons)
  await page.keyboard.press('p')
  await expect(tray.locator('.excerpt')).toContainText(siren)
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Shift+C')
  await page.getByLabel('Why (needed)').fill('The passage was cut')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.locator('.strip').getByRole('button', { name: /lost claim/ })).toBeHidden()
  await look(page, 'after-closed')
  const tray = page.getByRole('complementary', { name: 'Closed claims' })
  await expect(tray.getByText('Dropped: The passage was cut')).toBeVisible()
  await tray.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.locator('.strip').getByRole('button', { name: '1 lost claim' })).toBeVisible()
}

async function publish(id: string, content: string, reason: string): Promise<void> {
  const answer = await other.request.post(`/api/v1/articles/${id}/versions`, {
    data: { format: 'text', content, reason, base: 1 },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '' },
  })
  expect(answer.status(), await answer.text()).toBe(201)
}

async function tag(page: Page, words: string, key: string): Promise<void> {
  await dragOver(textOf(page), words)
  await page.keyboard.press(key)
}

async function look(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: `test-results/screens/${name}-dark.png` })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.screenshot({ path: `test-results/screens/${name}.png` })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: `test-results/screens/${name}-360.png` })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}
