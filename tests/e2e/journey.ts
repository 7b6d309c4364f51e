import { expect, type Locator, type Page } from '@playwright/test'

/** Puts an article on the desk through the API, as the signed-in person, and opens it. Returns its id. */
export async function openNewArticle(page: Page, text: string, title?: string): Promise<string> {
  const id = await putOnDesk(page, text, title)
  await openArticle(page, id)
  return id
}

export async function putOnDesk(page: Page, text: string, title?: string): Promise<string> {
  const address = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const answer = await page.request.post('/api/v1/articles', {
    data: { format: 'text', content: text, ...(title ? { title } : {}) },
    headers: { origin: address },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { id }: { id: string } = await answer.json()
  return id
}

/** Opens an article and waits until the viewer has taken over. */
export async function openArticle(page: Page, id: string): Promise<void> {
  await page.goto(`/articles/${id}`)
  await expect(
    textOf(page).locator('.ProseMirror, [contenteditable]').or(page.locator('#text.ProseMirror')),
  ).toBeVisible()
}

export function textOf(page: Page): Locator {
  return page.locator('#text')
}

/** The claims over each run of claimed text, in text order: the words, the tags from the lowest lane up. */
export function drawnClaims(page: Page): Promise<readonly DrawnSegment[]> {
  return textOf(page)
    .locator('[data-claims]')
    .evaluateAll(elements =>
      elements.map(element => ({
        words: element.textContent ?? '',
        claims: (element.getAttribute('data-claims') ?? '').split(' ').filter(Boolean),
        tags: [element, ...element.querySelectorAll('[data-lane]')]
          .map(part => part.getAttribute('data-tag') ?? '')
          .filter(Boolean),
      })),
    )
}

export interface DrawnSegment {
  readonly words: string
  readonly claims: readonly string[]
  readonly tags: readonly string[]
}

/** The id of the demonstration article with the most claims. */
export async function demonstrationId(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/articles')
  const { items }: { items: readonly Listed[] } = await answer.json()
  const [most] = items.filter(({ isDemonstration }) => isDemonstration).sort((a, b) => claimCount(b) - claimCount(a))
  if (!most) throw new Error('The demonstration is not on the desk.')
  return most.id
}

interface Listed {
  readonly id: string
  readonly isDemonstration: boolean
  readonly tags: Readonly<Record<string, number>>
}

function claimCount({ tags }: Listed): number {
  return Object.values(tags).reduce((sum, count) => sum + count, 0)
}
