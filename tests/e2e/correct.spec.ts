import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { drawnClaims, openArticle } from './journey'
import { expectAccessible, expectNoSidewaysScroll } from './looked-at'
import { putClaims, read, recordFinding, send } from './reviewed-article'

test('A word is corrected in its place, the draft outlives a reload, and every claim is carried exactly', async ({
  page,
}) => {
  const { id } = await putClaims(page, `A bridge to correct ${Date.now()}`, ['clear', 'disputed', 'open'])
  await openArticle(page, id)
  await page.keyboard.press('f')
  await expect(text(page)).toBeFocused()
  await expect(panel(page)).toContainText('Nothing changed yet.')
  await expect(text(page).locator('[data-claims]')).toHaveCount(3)

  await typeOver(page, 'Sentence 2', 'Sentence 22')
  await expect(panel(page)).toContainText('1 change. 1 claim with other words.')
  const touched = panel(page).getByRole('list', { name: 'Claims that this correction touches' })
  await expect(touched).toContainText('Claim 2: other words, to be confirmed again')
  await expect(touched).toContainText('Number')
  await expect(text(page).locator('[data-state="changed"]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(panel(page)).toContainText('Nothing changed yet.')
  await page.keyboard.press('ControlOrMeta+y')
  await expect(panel(page)).toContainText('1 change.')
  await expectAccessible(page, 'a text that is being corrected')

  // Esc and leaving ask first; a reload finds everything again.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Stop correcting?' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on correcting' }).click()
  const asked = page.waitForEvent('dialog')
  const reloading = page.reload()
  await (await asked).accept()
  await reloading
  await expect(text(page)).toContainText('Sentence 22 says')
  await expect(panel(page)).toContainText('Going on with your correction')
  await page.getByRole('textbox', { name: 'Why' }).fill('The count was wrong')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('article', { name: 'Article, version 2' })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('Sentence 22 says')
  await expect.poll(async () => (await drawnClaims(page)).map(({ words }) => words)).toHaveLength(3)
  const { items } = await read(page, `/articles/${id}/claims`)
  const stands: readonly { readonly anchor: { readonly state: string; readonly method?: string } }[] = items
  expect(stands.map(({ anchor }) => [anchor.state, anchor.method])).toEqual([
    ['exact', 'steps'],
    ['changed', 'steps'],
    ['exact', 'steps'],
  ])
  const { items: versions } = await read(page, `/articles/${id}/versions`)
  expect(versions.at(-1)).toMatchObject({ number: 2, origin: 'correction', reason: 'The count was wrong' })
})

test('A proposed wording is one key away, and a version that came meanwhile loses nothing', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/409/)
  const { id, claims } = await putClaims(page, `A bridge to mend ${Date.now()}`, ['disputed', 'open'])
  const [first = ''] = claims
  await recordFinding(page, first, 'refuted')
  const { revision } = await read(page, `/claims/${first}`)
  const proposal = 'Sentence 1 says a thing that is right.'
  await send(
    page,
    'POST',
    `/claims/${first}/checks`,
    { layer: 'content', finding: 'refuted', proposal },
    { 'if-match': `"${revision}"` },
  )
  await openArticle(page, id)
  await page.goto(`/articles/${id}#claim-${first}`)
  await expect(page.locator('#claim-card')).toContainText(`Should read: ${proposal}`)
  await page.keyboard.press('Shift+F')
  await expect(text(page)).toContainText(proposal)
  await expect(panel(page)).toContainText('1 change. 1 claim with other words.')

  // Somebody else saves a version in between, of other words.
  const { version } = await read(page, `/articles/${id}`)
  const steps = [{ stepType: 'replace', from: 1, to: 2, slice: { content: [{ type: 'text', text: 'One' }] } }]
  await send(page, 'POST', `/articles/${id}/versions`, { steps, base: version.number })
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(panel(page).getByRole('alert')).toContainText('Version 2 has come since version 1')
  await page.getByRole('button', { name: 'Go on in the new version' }).click()
  await expect(panel(page)).toContainText('Version 2 came meanwhile. Your changes stand in its text now')
  await expect(text(page)).toContainText('One bridge to mend')
  await expect(text(page)).toContainText(proposal)
  await page.getByRole('button', { name: 'Save as version 3' }).click()
  await expect(page.getByRole('article', { name: 'Article, version 3' })).toContainText(proposal)
  await expect(page.getByRole('article')).toContainText('One bridge to mend')
  const { anchor, tag } = await read(page, `/claims/${first}`)
  expect(anchor).toMatchObject({ exact: proposal, state: 'changed', version: 3 })
  expect(tag).toBe('open')
})

const text = (page: Page) => page.locator('#corrected-text')
const panel = (page: Page) => page.getByRole('region', { name: /^Correcting version/ })

/** Selects words in the text and types others over them. */
async function typeOver(page: Page, words: string, by: string): Promise<void> {
  await text(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  await page.keyboard.type(by)
}
