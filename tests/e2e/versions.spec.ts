import type { Locator, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { cardOf, tagBarOf } from './hand'
import { openArticle, putOnDesk, textOf } from './journey'
import { expectNoSidewaysScroll } from './looked-at'
import { claimed, firstVersion, secondVersion } from './next-version'
import { dragOver, placeOf } from './text-places'

interface KeptClaim {
  readonly id: string
  readonly tag: string
  readonly checks: readonly unknown[]
  readonly formerChecks: readonly unknown[]
  readonly anchor: {
    readonly version: number
    readonly exact: string
    readonly state: string
    readonly method?: string
    readonly isTypographic?: boolean
    readonly changes?: readonly { readonly kind: string; readonly before: string; readonly after: string }[]
  }
}

test('Claims are carried to a new version, each told what became of it; the lost one is placed by hand', async ({
  page,
}) => {
  const id = await putOnDesk(page, firstVersion())
  await openArticle(page, id)
  for (const words of Object.values(claimed)) {
    await dragOver(textOf(page), words)
    await tagBarOf(page).getByRole('button', { name: 'Verified' }).click()
  }
  await expect(page.getByText('All saved')).toBeVisible()
  const ids = await idsByWords(page, id)

  await test.step('what happens to them is told before it is saved', () => bringIn(page, secondVersion()))
  await test.step('and so it is', async () => {
    const kept = byId(await claimsOf(page, id))
    const now = (which: keyof typeof claimed) => kept.get(ids[which])
    expect(now('exact')).toMatchObject({ tag: 'verified', anchor: { version: 2, state: 'exact' } })
    expect(now('changed')).toMatchObject({
      tag: 'open',
      checks: [],
      formerChecks: [{ finding: 'verified' }],
      anchor: { state: 'changed', changes: [{ kind: 'number', before: '21', after: '22' }] },
    })
    expect(now('moved')).toMatchObject({ tag: 'verified', anchor: { state: 'moved', exact: claimed.moved } })
    expect(now('lost')).toMatchObject({ anchor: { state: 'lost', exact: claimed.lost } })
    expect(now('typographic')).toMatchObject({ tag: 'verified', anchor: { state: 'changed', isTypographic: true } })
  })
  await test.step('the number is called out on its card', async () => {
    const { first } = await placeOf(textOf(page), 'killed 22 Iranian')
    await page.mouse.click(first.x + 4, first.y)
    await expect(cardOf(page)).toContainText('Words changed in version 2')
    await expect(cardOf(page).getByRole('list', { name: 'What the change touches' })).toContainText(/Number.*21.*22/)
    await page.keyboard.press('Escape')
  })
  await test.step('the lost one is placed', async () => {
    await page.getByRole('button', { name: '1 lost claim' }).click()
    await expect(page.getByRole('complementary', { name: /Lost claims/ })).toContainText(claimed.lost)
    await dragOver(textOf(page), 'carrying out attacks on Iranian targets')
    await page.keyboard.press('p')
    await expect(page.getByText('All saved')).toBeVisible()
    await expect
      .poll(async () => byId(await claimsOf(page, id)).get(ids.lost)?.anchor)
      .toMatchObject({ exact: 'carrying out attacks on Iranian targets', method: 'hand' })
  })
  await test.step('a word is corrected in place, and every claim is carried exactly', () => correct(page, id, ids))
  await test.step('the two versions stand side by side', () => compare(page, id))
  await test.step('the first one is read as it was', async () => {
    await page.goto(`/articles/${id}/versions/1`)
    await expect(page.getByText('You are reading version 1. It is not the current one.')).toBeVisible()
    await expect(textOf(page).locator('[data-claims][data-begin]')).toHaveCount(5)
    await expect(textOf(page).locator('[data-tag="verified"][data-begin]')).toHaveCount(5)
  })
})

async function bringIn(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('new version')
  await page.getByRole('option', { name: /Bring in a new version/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring in version 2')
  await page.getByRole('textbox').first().fill(text)
  await page.getByRole('button', { name: 'See how it is understood' }).click()
  const panel = page.getByRole('complementary', { name: 'About this version' })
  const ahead = (words: RegExp): Locator =>
    panel.locator('details').filter({ has: page.locator('summary', { hasText: words }) })
  await expect(ahead(/^1 lost/)).toContainText(claimed.lost.slice(0, 40))
  await expect(ahead(/^1 changed: open again/)).toContainText(/Number.*21.*22/)
  await expect(ahead(/^1 changed in typography/)).toBeVisible()
  await expect(ahead(/^1 moved/)).toBeVisible()
  await expect(ahead(/^1 stay/)).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/new-version-light.png' })
  await panel.getByLabel('Why there is a new version').fill('The ministry corrected its figure.')
  await panel.getByRole('button', { name: /Save as version 2/ }).click()
  await expect(page.getByRole('article', { name: 'Article, version 2' })).toBeVisible()
  await expect(textOf(page)).toContainText('killed 22 Iranian')
}

async function correct(page: Page, id: string, ids: Readonly<Record<string, string>>): Promise<void> {
  const before = byId(await claimsOf(page, id))
  await page.getByRole('button', { name: 'Correct the text' }).click()
  const text = page.getByRole('article', { name: 'Article, version 2, being corrected' })
  await expect(text.getByText('Rescue workers came on Monday.')).toBeVisible()
  await dragOver(text, 'Monday')
  await page.keyboard.type('Tuesday')
  await page.getByRole('button', { name: 'Save as version 3' }).click()
  await expect(page.getByRole('article', { name: 'Article, version 3' })).toBeVisible()
  await expect(textOf(page)).toContainText('Rescue workers came on Tuesday.')
  const after = byId(await claimsOf(page, id))
  for (const claim of Object.values(ids)) {
    const { tag, anchor } = before.get(claim) ?? {}
    expect(after.get(claim)).toMatchObject({
      tag,
      anchor: { version: 3, state: 'exact', exact: anchor?.exact, method: 'steps' },
    })
  }
}

async function compare(page: Page, id: string): Promise<void> {
  await page.goto(`/articles/${id}/compare?from=1&to=2`)
  const texts = page.getByRole('region', { name: 'The two texts' })
  await expect(texts.locator('.from del', { hasText: /^21$/ })).toBeVisible()
  await expect(texts.locator('.to ins', { hasText: /^22$/ })).toBeVisible()
  await expect(texts.locator('.from del', { hasText: 'Prime Minister Benjamin Netanyahu' })).toBeVisible()
  await expect(texts.locator('.to ins', { hasText: 'Rescue workers came on Monday.' })).toBeVisible()
  await texts.getByRole('link', { name: 'Moved from here' }).click()
  await expect(page).toHaveURL(/#moved-\d+-to$/)
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.getByRole('toolbar', { name: 'Differences' })).toContainText(/\d of 8/, { timeout: 500 })
  }).toPass()
  await expect(texts.locator('[data-here]').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Words changed.*killed 21.*killed 22/ })).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/compare-light.png' })
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  await expect(texts.locator('.both del', { hasText: /^21$/ })).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 720 })
}

async function claimsOf(page: Page, id: string): Promise<readonly KeptClaim[]> {
  const answer = await page.request.get(`/api/v1/articles/${id}/claims`)
  const { items }: { items: readonly KeptClaim[] } = await answer.json()
  return items
}

const byId = (claims: readonly KeptClaim[]) => new Map(claims.map(claim => [claim.id, claim]))

async function idsByWords(page: Page, id: string): Promise<Readonly<Record<keyof typeof claimed, string>>> {
  const claims = await claimsOf(page, id)
  const idOf = (words: string) => claims.find(({ anchor }) => anchor.exact === words)?.id ?? `no claim over ${words}`
  const { exact, changed, moved, lost, typographic } = claimed
  return {
    exact: idOf(exact),
    changed: idOf(changed),
    moved: idOf(moved),
    lost: idOf(lost),
    typographic: idOf(typographic),
  }
}
