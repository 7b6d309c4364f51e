import type { Page } from '@playwright/test'
import { aParagraph, aRun, aWordFile } from '../builders/a-word-file'
import { expect, test } from './desk-test'
import { textOf } from './journey'

const commented = (inner: string) =>
  `<w:commentRangeStart w:id="0"/>${aRun(inner)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
const word = aWordFile({
  document: [
    aParagraph('The bridge opens', '<w:pStyle w:val="Title"/>'),
    aParagraph(`${aRun('The old bridge was ')}${commented('closed on Monday')}${aRun(', the city said.')}`),
    aParagraph('Nobody was hurt when it happened, the mayor told this newspaper on Tuesday morning.'),
  ].join(''),
  styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  comments: `<w:comment w:id="0" w:author="Grace Hopper" w:date="2024-05-03T14:05:00Z"><w:p>${aRun('Was it not Sunday?')}</w:p></w:comment>`,
})

test('The comments of a Word file become claims with their discussion', async ({ page }) => {
  await page.goto('/import')
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await page.getByLabel('Text file').setInputFiles({ name: 'bridge.docx', mimeType, buffer: Buffer.from(word) })
  // The first file of a desk starts what reads it.
  const asked = page.getByRole('heading', { level: 1, name: 'Is this what the file says?' })
  await expect(asked).toBeVisible({ timeout: 40_000 })
  await expect(page.getByLabel('One comment becomes a claim')).toBeChecked()
  await page.getByText('What they say').click()
  await expect(page.getByText('Grace Hopper: Was it not Sunday?')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/import-word.png', fullPage: true })
  await putOnDesk(page)
  await expect(textOf(page).locator('h1')).toHaveText('The bridge opens')
  await expect(
    textOf(page).locator('[data-claims], mark').filter({ hasText: 'closed on Monday' }).first(),
  ).toBeVisible()
  const claims = await page.request.get(`/api/v1/articles/${new URL(page.url()).pathname.split('/')[2]}/claims`)
  expect(await claims.json()).toMatchObject({
    items: [
      { tag: 'open', notes: [{ text: expect.stringContaining('Grace Hopper wrote in the document on 2024-05-03') }] },
    ],
  })
})

test('Rich text keeps its structure when it is pasted, and an address that is not public is refused', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/status of 4\d\d/)
  await page.goto('/import')
  await paste(page, {
    text: 'The tunnel opens\nIt is long.',
    html: '<h1>The tunnel opens</h1><p>It is <b>very</b> long, the <a href="https://city.example/">city</a> said on Monday.</p><ul><li>Two lanes</li><li>Four doors</li></ul><table><tr><th>Year</th><th>Cars</th></tr><tr><td>2020</td><td>100</td></tr></table><script>alert(1)</script>',
  })
  const asked = page.getByRole('heading', { level: 1, name: 'Is this what the text says?' })
  await expect(asked).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('group', { name: /^List item: / })).toHaveCount(2)
  await expect(page.locator('.block strong')).toHaveText('very')
  await expect(page.getByRole('cell', { name: '100' })).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/import-rich.png', fullPage: true })
  await putOnDesk(page)
  await expect(textOf(page).locator('li')).toHaveCount(2)
  await expect(textOf(page).getByRole('cell', { name: '100' })).toBeVisible()

  await page.goto('/import')
  await page.getByLabel('Text of the article, or its web address').fill('http://127.0.0.1:9/secret')
  await page.getByRole('button', { name: /See how it is understood/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This could not be read' })).toBeVisible()
  await expect(page.locator('main').getByRole('alert')).toContainText(/\.$/)
})

async function paste(page: Page, data: { readonly text: string; readonly html: string }): Promise<void> {
  await page.getByRole('button', { name: /See how it is understood/ }).waitFor()
  await page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    clipboardData.setData('text/html', html)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

async function putOnDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put it on the desk' }).click()
  await page.waitForURL(/\/articles\/[0-9a-f-]+/)
}
