import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { openArticle } from './journey'
import { putClaims, read, readyBoard, recordFinding, send } from './reviewed-article'

const undo = 'ControlOrMeta+z'
const redo = 'ControlOrMeta+Shift+z'
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// What it stands at after each undo: tag, evidence and notes of each claim.
const steps = [
  {
    says: 'Undone: claim removed on “Sentence 2',
    stands: [
      ['disputed', 1, 1],
      ['open', 0, 0],
    ],
  },
  {
    says: 'Undone: ',
    stands: [
      ['disputed', 1, 0],
      ['open', 0, 0],
    ],
  },
  {
    says: 'Undone: ',
    stands: [
      ['disputed', 0, 0],
      ['open', 0, 0],
    ],
  },
  {
    says: 'Undone: ',
    stands: [
      ['verified', 0, 0],
      ['open', 0, 0],
    ],
  },
  {
    says: 'Undone: ',
    stands: [
      ['open', 0, 0],
      ['open', 0, 0],
    ],
  },
]

test('What somebody did is undone one by one from the keyboard, done again, and undone after a reload', async ({
  page,
}) => {
  const { id, claims } = await putClaims(page, `A bridge to undo ${Date.now()}`, ['open', 'open'])
  const [first = '', second = ''] = claims
  await openArticle(page, id)
  await page.goto(`/articles/${id}#claim-${first}`)
  await expect(page.locator('#claim-card')).toBeVisible()

  await doMuch(page, id, second)
  const done = await claimsOf(page, id)
  expect(done).toEqual([['disputed', 1, 1]])

  await expect(page.getByRole('button', { name: 'Undo: claim removed' })).toBeEnabled()
  for (const { says, stands } of steps) {
    await page.keyboard.press(undo)
    await expect(notice(page)).toContainText(says)
    await expect.poll(() => claimsOf(page, id)).toEqual(stands)
    await saved(page)
  }
  await expectAccessible(page)

  for (const { stands } of [...steps.slice(0, -1).reverse(), { stands: done }]) {
    await page.keyboard.press(redo)
    await expect(notice(page)).toContainText('Done again: ')
    await expect.poll(() => claimsOf(page, id)).toEqual(stands)
    await saved(page)
  }

  await page.reload()
  await openArticle(page, id)
  await page.keyboard.press(undo)
  await expect(notice(page)).toContainText('Undone: removed the claim')
  await expect.poll(() => claimsOf(page, id)).toEqual(steps[0]?.stands)

  // Every step is in the log, and nothing was erased.
  const { items } = await read(page, `/articles/${id}/events?limit=200`)
  const logged: readonly { readonly undoes?: string; readonly redoes?: string }[] = items
  expect(logged.filter(({ undoes }) => undoes)).toHaveLength(6)
  expect(logged.filter(({ redoes }) => redoes)).toHaveLength(5)
})

test('Where somebody has changed the same since, undo says so and changes nothing', async ({
  page,
  browser,
  expectedErrors,
}) => {
  expectedErrors.push(/status of 409/)
  const { id, claims } = await putClaims(page, `A bridge of two ${Date.now()}`, ['open'])
  const [claim = ''] = claims
  await openArticle(page, id)
  await page.goto(`/articles/${id}#claim-${claim}`)
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.locator('#text').focus()
  await page.keyboard.press('v')
  await saved(page)
  const other = await colleague(browser, { name: 'Amira Idris', email: 'amira@desk.example', role: 'checker' })
  await recordFinding(await other.newPage(), claim, 'disputed')
  await expect(page.locator('#claim-card')).toContainText('Disputed')

  await page.keyboard.press(undo)
  await expect(notice(page)).toContainText('Amira Idris has since changed the same')
  expect(await claimsOf(page, id)).toEqual([['disputed', 0, 0]])
  await expect(page.getByRole('status').filter({ hasText: 'not saved' })).toHaveCount(0)
  await page.screenshot({ path: 'test-results/screens/undo-changed-since.png' })
  await other.close()
})

test('On the board a decision is undone, and one on many claims is one action', async ({ page }) => {
  const { id } = await putClaims(page, `A board to undo ${Date.now()}`, ['clear', 'clear', 'disputed'])
  await page.goto(`/articles/${id}/review`)
  await readyBoard(page)
  await page.keyboard.press('Shift+X')
  await page.keyboard.press('Shift+Y')
  await expect.poll(() => reviewsOf(page, id)).toEqual(['approved', 'approved', 'unreviewed'])
  await expect(page.getByRole('button', { name: 'Undo: approved (2 claims)' })).toBeEnabled()
  await page.keyboard.press(undo)
  await expect(notice(page)).toContainText('Undone: approved (2 claims)')
  await expect.poll(() => reviewsOf(page, id)).toEqual(['unreviewed', 'unreviewed', 'unreviewed'])

  await page.getByRole('button', { name: /^Give it to review|Give to review/ }).click()
  await expect(page.getByRole('button', { name: 'Undo: given to review' })).toBeEnabled()
  await page.keyboard.press(undo)
  await expect.poll(async () => (await read(page, `/articles/${id}`)).state).toBe('checking')
  await expect(page.getByRole('button', { name: 'Redo: given to review' })).toBeEnabled()
  await page.screenshot({ path: 'test-results/screens/undo-board.png' })
})

test('The message of an undo looks right in light, in dark and on a phone, and takes no focus', async ({ page }) => {
  const { id, claims } = await putClaims(page, `A bridge to look at ${Date.now()}`, ['open', 'open', 'open'])
  await send(page, 'POST', `/claims/${claims[1]}/checks`, { layer: 'content', finding: 'disputed' })
  for (const [name, colorScheme, width] of [
    ['light', 'light', 1440],
    ['dark', 'dark', 1440],
    ['360', 'light', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: width === 360 ? 780 : 900 })
    await openArticle(page, id)
    await page.goto(`/articles/${id}#claim-${claims[0]}`)
    await page.locator('#text').focus()
    await page.keyboard.press('v')
    await saved(page)
    await page.keyboard.press(undo)
    await expect(notice(page)).toContainText('Undone: content verified on “Sentence 1 says a thing that is open”.')
    await expect(page.locator('#text')).toBeFocused()
    await page.screenshot({ path: `test-results/screens/undo-${name}.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await expectAccessible(page)
  }
})

// A tag, another one, evidence, a note, and a claim removed.
async function doMuch(page: Page, id: string, second: string): Promise<void> {
  await page.locator('#text').focus()
  await page.keyboard.press('v')
  await page.keyboard.press('d')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'New evidence' })
  await form.getByLabel('Title').fill('Annual register')
  // In a field the browser's own undo works, and nothing of the desk is undone.
  await form.getByLabel('Title').press(undo)
  await expect(form).toBeVisible()
  await form.getByLabel('Title').fill('Annual register')
  await form.getByRole('radio', { name: 'Primary' }).check()
  await form.getByRole('button', { name: 'Pin' }).click()
  await expect(form).toBeHidden()
  await page.locator('#text').focus()
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: 'New note' })
  await note.fill('Which page is it?')
  await note.press('ControlOrMeta+Enter')
  await expect(page.locator('.note-text')).toHaveText('Which page is it?')
  await page.goto(`/articles/${id}#claim-${second}`)
  await expect(page.locator('#claim-card')).toBeVisible()
  await page.locator('#text').focus()
  await page.keyboard.press('Delete')
  await saved(page)
}

function notice(page: Page) {
  return page.locator('.notices .notice').last()
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('All saved')).toBeVisible()
}

interface Kept {
  readonly tag: string
  readonly evidence: readonly unknown[]
  readonly notes: readonly unknown[]
  readonly review: { readonly state: string }
}

async function claimsOf(page: Page, id: string): Promise<readonly (readonly [string, number, number])[]> {
  const { items }: { items: readonly Kept[] } = await read(page, `/articles/${id}/claims`)
  return items.map(({ tag, evidence, notes }) => [tag, evidence.length, notes.length])
}

async function reviewsOf(page: Page, id: string): Promise<readonly string[]> {
  const { items }: { items: readonly Kept[] } = await read(page, `/articles/${id}/claims`)
  return items.map(({ review }) => review.state)
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
