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

test('Two people retag one claim at the same moment: it is seen, settled by key, and the log has both', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/412/)
  const { article, other } = await together(page)

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

  expect(await toldOf(page, article.id)).toEqual([
    'Tobias Okafor check.recorded disputed',
    'Ines Moreau check.recorded verified',
  ])
  await other.close()
})

test('Two people edit one note of a discussion at the same moment: both see it, settle it by key, and the log has all', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/412/)
  const { article, other, claim } = await together(page)
  const conflict = page.getByRole('alert').filter({ hasText: 'Two people changed this at once' })
  const note = await noteBy(other, claim, 'It was eight, says the register.')
  await expect(talkOf(page)).toContainText('It was eight')
  const heldNote = await hold(page, '**/notes/*')
  await editNote(page, 'It was nine, says page two.')
  await editNote(other, 'It was eight, says page four.')
  await expect(other.getByText('All saved')).toBeVisible()
  await heldNote.release()
  await expect(conflict).toContainText('It was eight, says page four.')
  await expect(conflict).toContainText('It was nine, says page two.')
  await shoot(page, 'conflict-note')
  await page.keyboard.press('b')
  await expect(conflict).toBeHidden()
  const both = 'It was eight, says page four.\n\nIt was nine, says page two.'
  await expect(talkOf(other)).toContainText('It was nine, says page two.')
  await expect(talkOf(other)).toContainText('edited by Ines Moreau')
  const { notes } = await read(page, `/claims/${claim}`)
  expect(notes).toMatchObject([{ id: note, text: both, createdBy: { name: checker.name } }])

  // The author saw it come; what they make of it meanwhile comes second this time, and gives way.
  const heldAgain = await hold(other, '**/notes/*')
  await editNote(other, 'Ten, I think.')
  await editNote(page, 'Nine it is.')
  await expect(page.getByText('All saved')).toBeVisible()
  await heldAgain.release()
  const theirs = other.getByRole('alert').filter({ hasText: 'Two people changed this at once' })
  await expect(theirs).toContainText('On the desk · Ines Moreau')
  await other.keyboard.press('h')
  await expect(theirs).toBeHidden()
  await expect(other.getByText('All saved')).toBeVisible()
  await expect(talkOf(other)).toContainText('Nine it is.')

  expect(await toldOf(page, article.id)).toEqual([
    'Tobias Okafor note.changed It was eight, says page four.',
    `Ines Moreau note.changed ${both}`,
    'Ines Moreau note.changed Nine it is.',
    'Tobias Okafor claim.set_aside Ten, I think., not “Nine it is.”',
  ])
  await other.locator('summary').filter({ hasText: 'History' }).click()
  await expect(other.locator('.history')).toContainText(
    'Tobias Okafor: set aside own change: a note changed to “Ten, I think.”, in favour of “Nine it is.”',
  )
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

const talkOf = (page: Page) => cardOf(page).locator('.discussion')

async function noteBy(page: Page, claim: string, text: string): Promise<string> {
  const { notes } = await send(page, 'POST', `/claims/${claim}/notes`, { text })
  return notes[0].id
}

async function editNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'More for the note of Tobias Okafor' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const field = page.getByRole('textbox', { name: 'Change the note' })
  await field.fill(text)
  await field.press('ControlOrMeta+Enter')
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

async function toldOf(page: Page, id: string): Promise<readonly string[]> {
  const { items } = await read(page, `/articles/${id}/events?limit=200`)
  return items
    .filter(({ kind }: Logged) => told.has(kind))
    .map(({ actor, kind, change }: Logged) => `${actor.name} ${kind} ${wordsIn(change)}`)
}

const told = new Set(['check.recorded', 'note.changed', 'claim.set_aside'])

function wordsIn({ check, text, tried, instead }: Logged['change']): string | undefined {
  return check?.finding ?? text ?? `${tried?.text}, not ${instead}`
}

interface Logged {
  readonly kind: string
  readonly actor: { readonly name: string }
  readonly change: {
    readonly check?: { readonly finding: string }
    readonly text?: string
    readonly tried?: { readonly text?: string }
    readonly instead?: string
  }
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
