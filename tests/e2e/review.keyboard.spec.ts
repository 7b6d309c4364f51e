import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { putClaims, read, readyBoard, recordFinding, type Standing, send } from './reviewed-article'

const claims = 60
const returned = 4
const reason = 'Which line?'

test('An editor clears the board from the keyboard, in two keystrokes a claim or fewer', async ({ page }) => {
  test.setTimeout(120_000)
  const standings = Array.from({ length: claims }, (_, i): Standing => {
    if (i < returned) return 'open'
    return i % 10 === 7 ? 'disputed' : i % 10 === 8 ? 'without evidence' : 'clear'
  })
  const article = await putClaims(page, 'Sixty claims', standings)
  await send(page, 'PATCH', `/articles/${article.id}`, { state: 'in_review' }, { 'if-match': '"1"' })
  await page.goto(`/articles/${article.id}/review`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-off waits for four things')
  await expect(page.getByRole('button', { name: 'Sign off' })).toHaveAttribute('aria-disabled', 'true')
  await page.screenshot({ path: 'test-results/screens/board-60.png' })

  const keys = countedKeys(page)
  const title = page.locator('#decide-title')
  await readyBoard(page)
  // Worst first: what needs a decision, what is disputed, what is open (and goes back), what nothing is in the way of.
  const listed = await page.locator('[data-item]').count()
  expect(listed).toBe(claims)
  for (let decided = 0; decided < claims; decided += 1) {
    const before = await title.textContent()
    const isOpen = await page.locator('.decide header .tag[data-tag="open"]').count()
    if (isOpen > 0) {
      await keys.press('r')
      await expect(page.getByRole('textbox', { name: 'Why it goes back' })).toBeFocused()
      await keys.type(reason)
      await keys.press('Enter')
    } else {
      await keys.press('y')
    }
    if (decided < claims - 1) await expect(title).not.toHaveText(before ?? '')
  }
  await expect(title).toHaveText('Nothing is left to decide for now')
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(page.getByText(`${claims - returned} of ${claims} approved`)).toBeVisible()
  console.log(
    `The board of ${claims} claims took ${keys.count()} keystrokes, every letter of ${returned} reasons counted: ` +
      `${(keys.count() / claims).toFixed(2)} a claim.`,
  )
  expect(keys.count()).toBeLessThanOrEqual(2 * claims)

  // Its checker mends what came back, and it is on the board again.
  for (const id of article.claims.slice(0, returned)) await recordFinding(page, id, 'corrected')
  await page.reload()
  await readyBoard(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-off waits for one thing')
  for (let i = 0; i < returned; i += 1) await page.keyboard.press('y')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is in the way of a sign-off')
  await expect(page.getByText('All saved')).toBeVisible()
})

test('What nothing is in the way of is approved together, with three keys for all of it', async ({ page }) => {
  const standings = Array.from({ length: 12 }, (_, i): Standing => (i === 0 ? 'disputed' : 'clear'))
  const { id } = await putClaims(page, 'Approved together', standings)
  await page.goto(`/articles/${id}/review`)
  await readyBoard(page)
  await page.keyboard.press('Shift+X')
  const bar = page.getByRole('toolbar', { name: 'With the selected claims: 11' })
  await expect(bar.getByRole('button', { name: /^Approve 11/ })).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByText('12 selected').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Approve 1/ })).toHaveCount(0)
  await page.keyboard.press('x')
  await page.screenshot({ path: 'test-results/screens/board-selected.png' })
  await page.keyboard.press('Shift+Y')
  await expect(page.getByText('11 of 12 approved')).toBeVisible()
  const { items } = await read(page, `/articles/${id}/events?newestFirst=true&limit=11`)
  expect(new Set(items.map(({ at, kind }: { at: string; kind: string }) => `${kind} ${at}`)).size).toBe(1)
})

function countedKeys(page: Page) {
  let pressed = 0
  return {
    count: () => pressed,
    async press(key: string) {
      pressed += 1
      await page.keyboard.press(key)
    },
    async type(words: string) {
      pressed += words.length
      await page.keyboard.type(words)
    },
  }
}
