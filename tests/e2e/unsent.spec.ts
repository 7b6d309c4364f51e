import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { drawnClaims, openArticle, openNewArticle, textOf } from './journey'
import { ownBrowser } from './own-browser'
import { startOwnDesk } from './own-desk'
import { administrator } from './people'

const numbers = ['Nine', 'Eight', 'Seven', 'Six', 'Five', 'Four', 'Three', 'Two', 'Twelve', 'Eleven']
const sentences = numbers.map(number => `${number} thousand people cross the bridge each day.`)
const article = `The bridge opens\n\n${sentences.slice(0, 5).join(' ')}\n\n${sentences.slice(5).join(' ')}\n`
const noteText = 'The mayor’s office counts cars, not people.'

test('A tag that could not be sent stays on the screen, says so, and is sent again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/)
  const id = await openNewArticle(page, article)
  await page.route('**/api/v1/claims/**', route => route.abort())
  await tagSentences(page, 1)

  await expect.poll(async () => (await drawnClaims(page)).map(({ tags }) => tags)).toEqual([['verified']])
  await expect(page.getByRole('status').filter({ hasText: '1 change not sent. Kept here.' })).toBeVisible()
  await expect(textOf(page).locator('[data-state="unsent"]')).toHaveCount(1)
  await page.getByRole('button', { name: '1 change not sent' }).click()
  const list = page.getByRole('region', { name: 'Not at the desk yet' })
  await expect(list).toContainText('Verified: “Nine thousand people')
  await shoot(page, 'unsent')
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'not sent' })).toBeVisible()
  await expect.poll(async () => (await drawnClaims(page)).length).toBe(1)

  await page.unroute('**/api/v1/claims/**')
  await page.getByRole('button', { name: 'Send now' }).click()
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(textOf(page).locator('[data-state="unsent"]')).toHaveCount(0)
  expect(await logged(page, id)).toEqual([sentences[0]])
})

test('Ten claims and a note made without the network outlive the end of the browser, and arrive once and in order', async ({
  page,
}) => {
  const id = await openNewArticle(page, article)
  const watching = await watchTags(page)
  const browser = await ownBrowser(addressOfDesk())
  try {
    const first = await signedIn(await browser.open())
    await openArticle(first, id)
    await expect(first.locator('.strip')).toContainText('Live')
    await whenFetchedAhead(first)
    await first.context().setOffline(true)
    await tagSentences(first, 10)
    await writeNote(first)
    await expect(first.getByRole('status').filter({ hasText: '11 changes not sent. Kept here.' })).toBeVisible()
    // Nothing is waited for here: what the page said to be kept has to be on the disk.
    await browser.kill()

    const second = await signedIn(await browser.open())
    await second.route('**/api/v1/claims/**', route =>
      route.request().method() === 'GET' ? route.continue() : route.abort(),
    )
    await openArticle(second, id)
    await expect(second.getByRole('status').filter({ hasText: '11 changes not sent' })).toBeVisible()
    await expect.poll(async () => (await drawnClaims(second)).length).toBe(10)
    expect(await watching()).toEqual([])
    await second.reload()
    await expect(second.getByRole('status').filter({ hasText: '11 changes not sent' })).toBeVisible()

    await second.unroute('**/api/v1/claims/**')
    await second.getByRole('button', { name: 'Send now' }).click()
    await expect(second.getByText('All saved')).toBeVisible()
    expect(await logged(page, id)).toEqual([...sentences, noteText])
    await expect.poll(async () => (await drawnClaims(page)).length).toBe(10)
    expect(await watching()).toEqual(['verified'])
  } finally {
    await browser.remove()
  }
})

test('What the server had committed when it was killed is not done twice, and what it had not comes after', async () => {
  test.setTimeout(120_000)
  const desk = await startOwnDesk()
  const browser = await ownBrowser(desk.address)
  try {
    const context = await browser.open()
    await setUp(context, desk.address, desk.setUpLink)
    const page = await context.newPage()
    const id = await put(context, desk.address)
    await openArticle(page, id)
    let claims = 0
    await page.route('**/api/v1/claims/*', async route => {
      claims += 1
      if (claims !== 3) return route.continue()
      // Committed, and its answer is lost with the server.
      const answer = await route.fetch()
      expect(answer.status()).toBe(201)
      await desk.kill()
      return route.abort()
    })
    await tagSentences(page, 10)
    await writeNote(page)
    await expect(page.getByRole('status').filter({ hasText: '9 changes not sent' })).toBeVisible()
    await desk.startAgain()
    await expect(page.getByText('All saved')).toBeVisible({ timeout: 40_000 })
    expect(await logged(page, id)).toEqual([...sentences, noteText])
  } finally {
    await browser.remove()
    await desk.remove()
  }
})

test('A tab that is closed hands what it could not send over to one that is open', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/)
  const id = await openNewArticle(page, article)
  const other = await context.newPage()
  await openArticle(other, id)
  await page.route('**/api/v1/claims/**', route => route.abort())
  await tagSentences(page, 2)
  await expect(page.getByRole('status').filter({ hasText: '2 changes not sent. Kept here.' })).toBeVisible()
  expect(await drawnClaims(other)).toEqual([])
  await page.close()
  await expect.poll(async () => (await drawnClaims(other)).length).toBe(2)
  await expect(other.getByText('All saved')).toBeVisible()
  expect(await logged(other, id)).toEqual(sentences.slice(0, 2))
})

test('Work that waits for the sign-in of its author is neither shown to the next person nor sent in their name', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/)
  const id = await openNewArticle(page, article)
  const origin = addressOfDesk()
  await page.context().clearCookies()
  await tagSentences(page, 1)
  await expect(page.getByRole('status').filter({ hasText: 'You are signed out. 1 change not sent' })).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/unsent-signed-out.png' })

  const other = { name: 'Noor Haddad', email: 'noor@desk.example', password: 'yet another calm sentence' }
  const request = page.context().request
  await signIn(page.context(), administrator)
  const added = await request.post('/api/v1/people', { data: { ...other, role: 'checker' }, headers: { origin } })
  expect([201, 409]).toContain(added.status())
  await page.context().clearCookies()
  await signIn(page.context(), other)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('status').filter({ hasText: 'Somebody else is signed in here now' })).toBeVisible()
  const theirs = await page.context().newPage()
  await openArticle(theirs, id)
  await expect(theirs.getByText('All saved')).toBeVisible()
  expect(await drawnClaims(theirs)).toEqual([])
  await expect(theirs.getByRole('button', { name: 'Somebody else’s work waits here' })).toBeVisible()
  expect(await logged(page, id)).toEqual([])
  await theirs.close()

  await page.context().clearCookies()
  await signIn(page.context(), administrator)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('All saved')).toBeVisible()
  expect(await logged(page, id)).toEqual([sentences[0]])
})

async function tagSentences(page: Page, count: number): Promise<void> {
  await page.bringToFront()
  await textOf(page)
    .getByText(sentences[0] ?? '')
    .click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('s')
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('v')
    if (i < count - 1) await page.keyboard.press('s')
  }
}

/** What a page loads later it fetches at the first sign of use. */
async function whenFetchedAhead(page: Page): Promise<void> {
  await page.mouse.move(300, 300)
  const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await scripts()
        const isQuiet = now === before
        before = now
        return isQuiet
      },
      { intervals: [700] },
    )
    .toBe(true)
}

async function writeNote(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await page.getByRole('form', { name: /note/i }).getByRole('textbox').fill(noteText)
  await page.keyboard.press('Control+Enter')
}

/** The words of every claim and note that was made, in the order of the log; a claim is made and tagged in one step. */
async function logged(page: Page, id: string): Promise<readonly string[]> {
  const answer = await page.context().request.get(`/api/v1/articles/${id}/events?limit=200`)
  const { items }: { items: readonly Logged[] } = await answer.json()
  const made = items.filter(({ kind }) => kind === 'claim.made')
  for (const { seq, claimId } of made) {
    expect(items.find(item => item.seq === seq + 1)).toMatchObject({ kind: 'check.recorded', claimId })
  }
  return items.flatMap(({ kind, change }) =>
    kind === 'claim.made' ? [change.anchor?.exact ?? ''] : kind === 'note.written' ? [change.text ?? ''] : [],
  )
}

interface Logged {
  readonly seq: number
  readonly kind: string
  readonly claimId?: string
  readonly change: { readonly anchor?: { readonly exact: string }; readonly text?: string }
}

/** Every tag that the page ever showed on a claim since. */
async function watchTags(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    const look = () => {
      for (const claim of document.querySelectorAll('#text [data-tag]')) seen.add(claim.getAttribute('data-tag') ?? '')
      document.documentElement.dataset.seenTags = [...seen].join(' ')
    }
    const text = document.querySelector('#text')
    if (text) new MutationObserver(look).observe(text, { subtree: true, childList: true, attributes: true })
  })
  return () => page.evaluate(() => (document.documentElement.dataset.seenTags ?? '').split(' ').filter(Boolean))
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

async function signedIn(context: BrowserContext): Promise<Page> {
  await signIn(context, administrator)
  return context.newPage()
}

async function signIn({ request }: BrowserContext, person: { readonly email: string; readonly password: string }) {
  const { email, password } = person
  const answer = await request.post('/api/v1/session', {
    data: { email, password },
    headers: { origin: addressOfDesk() },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

async function setUp({ request }: BrowserContext, origin: string, link: string): Promise<void> {
  const token = new URL(link).searchParams.get('token')
  const answer = await request.post('/api/v1/set-up', { data: { token, ...administrator }, headers: { origin } })
  expect(answer.ok(), await answer.text()).toBe(true)
}

async function put({ request }: BrowserContext, origin: string): Promise<string> {
  const data = { format: 'text', content: article }
  const answer = await request.post('/api/v1/articles', { data, headers: { origin } })
  const { id }: { id: string } = await answer.json()
  return id
}

function addressOfDesk(): string {
  return process.env.TICKMARK_TEST_ADDRESS ?? ''
}
