import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { demonstrationId } from './journey'

test('The report shows the text, its numbered claims and what was found, without any script', async ({ page }) => {
  const id = await demonstrationId(page)
  await page.goto(`/articles/${id}/report`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.locator('script').count()).toBe(0)
  const claims = await claimsOf(page, id)
  expect(await page.locator('mark.claim').count()).toBeGreaterThanOrEqual(claims.length)
  await expect(page.getByRole('link', { name: /^Note \d+: / })).toHaveCount(claims.length)
  await page.screenshot({ path: 'test-results/screens/report.png', fullPage: true })
})

test('The page to take away opens from a disk and asks for nothing', async ({ page, context }) => {
  const id = await demonstrationId(page)
  const path = await takeAway(page, id, 'html')
  const away = await context.newPage()
  const asked: string[] = []
  away.on('request', request => asked.push(request.url()))
  await away.goto(`file://${path}`)
  await expect(away.getByRole('heading', { level: 1 })).toBeVisible()
  await away.emulateMedia({ media: 'print' })
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([`file://${path}`])
  await away.pdf({ path: 'test-results/screens/report.pdf', format: 'A4' })
})

test('The table holds a row for each claim, and no cell that a spreadsheet would run', async ({ page }) => {
  const id = await demonstrationId(page)
  const text = await readFile(await takeAway(page, id, 'csv'), 'utf8')
  for (const { anchor } of await claimsOf(page, id))
    expect(text).toContain(anchor.exact.slice(0, 20).replaceAll('"', '""'))
  expect(text).not.toMatch(/(^|[\n;,])"?[=+@]/)
})

test('The JSON comes back in with the same claims', async ({ page }) => {
  const id = await demonstrationId(page)
  const content = await readFile(await takeAway(page, id, 'json'), 'utf8')
  const answer = await page.request.post('/api/v1/articles', {
    data: { format: 'json', content },
    headers: { origin: process.env.TICKMARK_TEST_ADDRESS ?? '' },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { id: again }: { id: string } = await answer.json()
  const [before, after] = [await claimsOf(page, id), await claimsOf(page, again)]
  expect(after.map(withoutIds)).toEqual(before.map(withoutIds))
})

test('The annotations say where each claim stands, in code points', async ({ page }) => {
  const id = await demonstrationId(page)
  const { items }: { items: readonly Annotation[] } = JSON.parse(
    await readFile(await takeAway(page, id, 'jsonld'), 'utf8'),
  )
  const article = await (await page.request.get(`/api/v1/articles/${id}`)).json()
  const points = [...article.version.text]
  expect(items.length).toBeGreaterThan(0)
  for (const { target } of items) {
    const selectors = [target].flat().flatMap(({ selector }) => selector)
    const place = selectors.find(({ type }) => type === 'TextPositionSelector')
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
    expect(points.slice(place?.start, place?.end).join('')).toBe(quote?.exact)
  }
})

interface Annotation {
  readonly target: { readonly selector: readonly Selector[] }
}
interface Selector {
  readonly type: string
  readonly start?: number
  readonly end?: number
  readonly exact?: string
}
interface Claim {
  readonly tag: string
  readonly anchor: { readonly start: number; readonly end: number; readonly exact: string }
  readonly checks: readonly { readonly layer: string; readonly finding: string; readonly reason?: string }[]
  readonly evidence: readonly { readonly title: string; readonly stance: string }[]
}

const formats = { html: 'Web page', json: 'JSON', csv: 'CSV', jsonld: 'Annotations' } as const

async function takeAway(page: Page, id: string, format: keyof typeof formats): Promise<string> {
  await page.goto(`/articles/${id}/report`)
  const link = page
    .getByRole('navigation', { name: 'Take the report away' })
    .getByRole('link', { name: formats[format], exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const path = `test-results/reports/${download.suggestedFilename()}`
  await download.saveAs(path)
  return `${process.cwd()}/${path}`
}

async function claimsOf(page: Page, id: string): Promise<readonly Claim[]> {
  const { items }: { items: readonly Claim[] } = await (await page.request.get(`/api/v1/articles/${id}/claims`)).json()
  return items
}

function withoutIds({ tag, anchor: { start, end, exact }, checks, evidence }: Claim) {
  return {
    tag,
    anchor: { start, end, exact },
    checks: checks.map(({ layer, finding, reason }) => ({ layer, finding, reason })),
    evidence: evidence.map(({ title, stance }) => ({ title, stance })),
  }
}
