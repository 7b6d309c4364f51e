import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page, Route } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { cardOf } from './hand'
import { openArticle, textOf } from './journey'
import { type ArticleWithClaims, putClaims, read, readyBoard, send } from './reviewed-article'

const checker = { name: 'Tobias Okafor', email: 'tobias@desk.example', role: 'checker' }

let second: BrowserContext
test.beforeAll(async ({ browser }) => {
  second = await colleague(browser, checker)
})
test.afterAll(() => second.close())

test('Two people retag one claim and edit one note at the same moment: both see it, settle it by key, the log has all', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/412/)
  const { article, other, claim } = await together(page)

  const held = await hold(page, '**/checks')
  await page.keyboard.press('v')
  await other.keyboard.press('d')
  await expect(other.getByText('All saved')).toBeVisible()
  await held.release()
  const conflict = page.getByRole('alert').filter({ hasText: 'Two people changed this at once' })
  await expect(conflict).toContainText('On the desk · Tobias Okafor')
  await expect(conflict).toContainText('Disputed')
  await expect(conflict).toContainText('Verified')
  await expect(page.getByRole('status').filter({ hasText: 'Your decision is needed' })).toBeVisible()
  await shoot(page, 'conflict')
  await page.keyboard.press('m')
  await expect(conflict).toBeHidden()
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(textOf(other).locator('[data-tag="verified"]')).toHaveCount(1)

  const heldNote = await hold(page, '**/evidence/*')
  await editEvidenceNote(page, 'The register says nine.')
  await editEvidenceNote(other, 'Page four says eight.')
  await expect(other.getByText('All saved')).toBeVisible()
  await heldNote.release()
  await expect(conflict).toContainText('Page four says eight.')
  await expect(conflict).toContainText('The register says nine.')
  await shoot(page, 'conflict-note')
  await page.keyboard.press('b')
  await expect(conflict).toBeHidden()
  await expect(cardOf(other)).toContainText('The register says nine.')
  const { evidence } = await read(page, `/claims/${claim}`)
  expect(evidence[0].note).toBe('Page four says eight.\n\nThe register says nine.')

  expect(await told(page, article.id)).toEqual([
    'Tobias Okafor check.recorded disputed',
    'Ines Moreau check.recorded verified',
    'Tobias Okafor evidence.changed Page four says eight.',
    'Ines Moreau evidence.changed Page four says eight.\n\nThe register says nine.',
  ])
  await other.close()
})

test('What nobody else touched is sent again without a question, and a claim that was removed can be made again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/412|404/)
  const { article, other, claim } = await together(page)
  const held = await hold(page, '**/checks')
  await page.keyboard.press('v')
  await send(other, 'PATCH', `/claims/${claim}`, { claimant: 'The mayor' }, await ifMatch(other, claim))
  await held.release()
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Two people' })).toHaveCount(0)
  expect(await read(page, `/claims/${claim}`)).toMatchObject({ tag: 'verified', claimant: 'The mayor' })

  const again = await hold(page, '**/checks')
  await page.keyboard.press('d')
  await remove(other, claim)
  await again.release()
  await page.getByRole('button', { name: 'Your decision is needed' }).click()
  const gone = page.getByRole('alert').filter({ hasText: 'The claim was removed meanwhile' })
  await expect(gone).toContainText('Tobias Okafor')
  await page.screenshot({ path: 'test-results/screens/conflict-gone.png' })
  await page.keyboard.press('m')
  await expect(page.getByText('All saved')).toBeVisible()
  const { items } = await read(page, `/articles/${article.id}/claims`)
  expect(items).toMatchObject([{ tag: 'disputed', claimant: 'The mayor', anchor: { exact: items[0].anchor.exact } }])
  await other.close()
})

test('An editor who approves what somebody has just found otherwise sees both on the board', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/412/)
  const article = await putClaims(page, 'The board in two minds', ['clear'])
  const other = await second.newPage()
  await openArticle(other, article.id)
  await other.keyboard.press('j')
  await page.goto(`/articles/${article.id}/review`)
  await readyBoard(page)
  const held = await hold(page, '**/claims/*/review')
  await page.keyboard.press('y')
  await other.keyboard.press('d')
  await expect(other.getByText('All saved')).toBeVisible()
  await held.release()
  await page.getByRole('button', { name: 'Show it' }).click()
  const conflict = page.getByRole('alert').filter({ hasText: 'Two people changed this at once' })
  await expect(conflict).toContainText('Approved')
  await expect(conflict).toContainText('Content disputed')
  await page.screenshot({ path: 'test-results/screens/conflict-board.png' })
  await page.keyboard.press('h')
  await expect(conflict).toBeHidden()
  expect(await read(page, `/claims/${article.claims[0]}`)).toMatchObject({ review: { state: 'unreviewed' } })
  await other.close()
})

interface Together {
  readonly article: ArticleWithClaims
  readonly claim: string
  readonly other: Page
}

/** One claim with a piece of evidence, its card open in both browsers. */
async function together(page: Page): Promise<Together> {
  const article = await putClaims(page, 'The bridge in two minds', ['open'])
  const claim = article.claims[0] ?? ''
  const evidence = { stance: 'context', proximity: 'primary', title: 'The register', note: 'Look at page four.' }
  await send(page, 'POST', `/claims/${claim}/evidence`, evidence)
  const other = await second.newPage()
  for (const each of [page, other]) {
    await openArticle(each, article.id)
    await expect(each.locator('.strip')).toContainText('Live')
    await each.keyboard.press('j')
    await each.keyboard.press('Enter')
    await expect(cardOf(each)).toBeVisible()
  }
  return { article, claim, other }
}

/** Holds the next write to an address back until it is let go: what others do meanwhile comes first. */
async function hold(page: Page, address: string): Promise<{ release(): Promise<void> }> {
  const waiting: Route[] = []
  await page.route(address, route => {
    if (route.request().method() === 'GET') return route.continue()
    waiting.push(route)
    return undefined
  })
  return {
    release: async () => {
      await expect.poll(() => waiting.length).toBe(1)
      await waiting[0]?.continue()
      await page.unroute(address)
    },
  }
}

async function editEvidenceNote(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'More for the evidence The register' }).click()
  await page.getByRole('menuitem', { name: 'Change' }).click()
  const form = page.getByRole('form', { name: 'Change evidence' })
  await form.getByLabel('Note').fill(note)
  await form.getByRole('button', { name: 'Save' }).click()
}

async function ifMatch(page: Page, claim: string): Promise<Readonly<Record<string, string>>> {
  const { revision } = await read(page, `/claims/${claim}`)
  return { 'if-match': `"${revision}"` }
}

async function remove(page: Page, claim: string): Promise<void> {
  const origin = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const headers = { origin, ...(await ifMatch(page, claim)) }
  const answer = await page.request.delete(`/api/v1/claims/${claim}`, { headers })
  expect(answer.status()).toBe(204)
}

async function told(page: Page, id: string): Promise<readonly string[]> {
  const { items } = await read(page, `/articles/${id}/events?limit=200`)
  return items
    .filter(({ kind }: Logged) => kind === 'check.recorded' || kind === 'evidence.changed')
    .map(({ actor, kind, change }: Logged) => `${actor.name} ${kind} ${change.check?.finding ?? change.details?.note}`)
}

interface Logged {
  readonly kind: string
  readonly actor: { readonly name: string }
  readonly change: { readonly check?: { readonly finding: string }; readonly details?: { readonly note?: string } }
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `test-results/screens/${name}-${colorScheme}.png` })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: `test-results/screens/${name}-360.png` })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}
