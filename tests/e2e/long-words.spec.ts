import type { Page } from '@playwright/test'
import { colleague } from './colleague'
import { expect, test } from './desk-test'
import { expectNoSidewaysScroll, watchShifts } from './looked-at'
import { putClaims, readyBoard, send } from './reviewed-article'

const person = {
  name: 'Maximiliane-Theodora von Habsburg-Lothringen zu Schwarzenberg-Rudolstadt',
  email: 'maximiliane-theodora.von.habsburg-lothringen@a-newsroom-with-a-very-long-domain.example',
  role: 'editor',
}
const titles = [
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'What the harbour tender left out, and why nobody at the ministry, in the port authority or on the committee asked',
  'غارة أخرى قبل الفجر على طريق الصحراء قرب البوكمال',
]
const widths = [360, 768, 1440]

test('Long names, long titles and titles from right to left stay in their columns, from 360 px on', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const somebody = await colleague(browser, person)
  const me = await (await somebody.request.get('/api/v1/account')).json()
  const ids: string[] = []
  for (const title of titles) {
    const { id } = await putClaims(page, title, ['clear', 'disputed'])
    const due = { assigneeId: me.id, dueAt: new Date(Date.now() - 86_400_000).toISOString() }
    await send(page, 'PATCH', `/articles/${id}`, due, { 'if-match': '"1"' })
    ids.push(id)
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/', '/people', '/log']) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
    }
    for (const id of ids) {
      await page.goto(`/articles/${id}/review`)
      await readyBoard(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto('/')
    const [title] = await lefts(page, '.desk-table .name')
    for (const left of await lefts(page, '.desk-table .name')) expect(left).toBe(title)
    await page.screenshot({ path: `test-results/screens/desk-long-words-${width}.png` })
  }
  await somebody.close()
})

test('Nothing jumps while a page opens', async ({ page }) => {
  const { id } = await putClaims(page, 'Nothing jumps', ['clear', 'disputed', 'open', 'without evidence'])
  const seen = await watchShifts(page)
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/people', '/log', '/settings', `/articles/${id}`, `/articles/${id}/review`]) {
      await page.goto(path)
      await page.waitForTimeout(1_500)
      expect(await seen(), `${path} at ${width} px; browsers call up to 0.1 good`).toBeLessThan(0.1)
    }
  }
})

function lefts(page: Page, selector: string): Promise<readonly number[]> {
  return page.locator(selector).evaluateAll(elements =>
    elements.map(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return Math.round(range.getBoundingClientRect().left)
    }),
  )
}
