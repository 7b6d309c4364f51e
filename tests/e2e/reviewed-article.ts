import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { putOnDesk } from './journey'

/** How a claim stands before the editor looks at it. */
export type Standing = 'clear' | 'disputed' | 'without evidence' | 'open'

export interface ArticleWithClaims {
  readonly id: string
  /** In text order. */
  readonly claims: readonly string[]
}

/** Puts an article on the desk with a sentence and a claim for each of `standings`, checked through the API. */
export async function putClaims(page: Page, title: string, standings: readonly Standing[]): Promise<ArticleWithClaims> {
  const sentences = standings.map((standing, i) => `Sentence ${i + 1} says a thing that is ${standing}.`)
  const paragraphs = sentences.map((_, i) => (i % 3 === 0 ? sentences.slice(i, i + 3).join(' ') : '')).filter(Boolean)
  const id = await putOnDesk(page, `${title}\n\n${paragraphs.join('\n\n')}\n`, title)
  const { version } = await read(page, `/articles/${id}`)
  const claims: string[] = []
  for (const [i, standing] of standings.entries()) {
    const exact = sentences[i] ?? ''
    const start = version.text.indexOf(exact)
    const claimId = randomUUID()
    const checks = standing === 'open' ? [] : [{ layer: 'content', finding: findingOf(standing) }]
    const claim = { articleId: id, version: 1, start, end: start + exact.length, exact, checks }
    await send(page, 'PUT', `/claims/${claimId}`, claim)
    const evidence = { stance: 'supports', proximity: 'primary', title: `Register, line ${i + 1}` }
    if (standing === 'clear') await send(page, 'POST', `/claims/${claimId}/evidence`, evidence)
    claims.push(claimId)
  }
  return { id, claims }
}

/** Waits until the board hears keys: the line to what others do is opened by the same step. */
export async function readyBoard(page: Page): Promise<void> {
  await expect(page.locator('#decide-title')).toBeVisible()
  await expect(page.locator('.strip .live')).toHaveText('Live')
}

/** Records a finding as a script would, on the claim as it is. */
export async function recordFinding(page: Page, claimId: string, finding: string): Promise<void> {
  const { revision } = await read(page, `/claims/${claimId}`)
  await send(page, 'POST', `/claims/${claimId}/checks`, { layer: 'content', finding }, { 'if-match': `"${revision}"` })
}

export async function send(
  page: Page,
  method: string,
  path: string,
  data: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const origin = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin, ...headers } })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

export async function read(page: Page, path: string) {
  return (await page.request.get(`/api/v1${path}`)).json()
}

function findingOf(standing: Standing): string {
  return standing === 'disputed' ? 'disputed' : 'verified'
}
