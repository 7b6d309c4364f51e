import type { Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { textOf } from './journey'
import { type ArticleFile, userArticles } from './user-articles'

test('An article with leads, bullets and a server notice comes in as it was written', async ({ page }) => {
  await preview(page, userArticles.bukamal)
  await expect(blocks(page, 'Title')).toHaveText(/Air strikes hit Iranian forces and militias in Eastern Syria/)
  await expect(blocks(page, 'List item')).toHaveCount(9)
  await expect(blocks(page, 'Paragraph').locator('b')).toHaveText(['What happened:', 'Context:', 'Looking ahead:'])
  await expect(blocks(page, 'Residue')).toHaveCount(1)
  await expect(blocks(page, 'Residue')).toContainText('Notice: Uninitialized string offset')
  await page.screenshot({ path: 'test-results/screens/import-bukamal.png', fullPage: true })

  await putOnDesk(page)
  const text = textOf(page)
  await expect(text.locator('h1')).toHaveText('Air strikes hit Iranian forces and militias in Eastern Syria')
  await expect(text.locator('li')).toHaveCount(9)
  await expect(text.locator('p strong')).toHaveText(['What happened:', 'Context:', 'Looking ahead:'])
  await expectWholeCopy(page, userArticles.bukamal, line => !line.startsWith('Notice:'))
  await expect(text).not.toContainText('Notice:')
})

test('An article with captions in another language comes in with them marked', async ({ page }) => {
  await preview(page, userArticles.strikes)
  await expect(blocks(page, 'Title')).toContainText('US bombs pro-Iranian militias in Syria')
  await expect(blocks(page, 'Standfirst')).toContainText('The attack, approved by President Biden')
  await expect(blocks(page, 'Heading')).toHaveCount(1)
  await expect(blocks(page, 'Residue')).toHaveCount(0)
  await page.screenshot({ path: 'test-results/screens/import-strikes.png', fullPage: true })

  await putOnDesk(page)
  const text = textOf(page)
  await expect(text.locator('h1')).toHaveText('US bombs pro-Iranian militias in Syria')
  await expect(text.locator('h2')).toHaveText(["Biden's first strike in the Middle East"])
  await expect(text.locator('.standfirst')).toHaveCount(1)
  await expect(text.locator('.caption[lang="es"]')).toHaveText([
    /^El presidente Joe Biden en el Pentágono/,
    /^Vista del lado sirio/,
    /^Mapa que muestra Bukamal/,
    /^El secretario de Defensa/,
  ])
  await expect(text.locator('[lang="es"]')).toHaveCount(4)
  await expect(text.locator('.caption:not([lang]), .credit').filter({ hasText: 'PHOTO/AFP' })).toHaveCount(1)
  await expectWholeCopy(page, userArticles.strikes)
})

test('A role that was understood wrongly is changed before the article is saved', async ({ page }) => {
  await previewFile(page, {
    name: 'bridge.txt',
    text: 'The bridge opens\n\nNine thousand people cross it each day, the mayor said on Monday.\n\nMenu Home Contact\n\nThe council votes on Thursday about the money for it.\n',
  })
  const menu = page.getByRole('combobox', { name: 'Role of: Menu Home Contact' })
  await menu.selectOption('Residue')
  await expect(blocks(page, 'Residue')).toContainText('Menu Home Contact')
  await putOnDesk(page)
  await expect(textOf(page)).toContainText('The council votes on Thursday')
  await expect(textOf(page)).not.toContainText('Menu Home Contact')
})

test('A file that is no text is refused in one sentence', async ({ page, expectedErrors }) => {
  expectedErrors.push(/status of 4\d\d/)
  await page.goto('/')
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 255, 254, 0, 9])
  await page.getByLabel('Text file').setInputFiles({ name: 'picture.txt', mimeType: 'text/plain', buffer: bytes })
  await expect(page.locator('main').getByText(/This is an image \(PNG\), which is not read here/)).toBeVisible()
})

async function preview(page: Page, article: ArticleFile): Promise<void> {
  article.text()
  await page.goto('/')
  await page.getByLabel('Text file').setInputFiles(article.path)
  await expect(page.getByRole('heading', { level: 1, name: 'Is this what the file says?' })).toBeVisible()
}

async function previewFile(page: Page, { name, text }: { readonly name: string; readonly text: string }) {
  await page.goto('/')
  await page.getByLabel('Text file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByRole('heading', { level: 1, name: 'Is this what the file says?' })).toBeVisible()
}

async function putOnDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put it on the desk' }).click()
  await page.waitForURL(/\/articles\/[0-9a-f-]+/)
}

function blocks(page: Page, role: string) {
  return page.getByRole('group', { name: new RegExp(`^${role}: `) })
}

// Every line of the file is one block of the copy: nothing is lost, nothing joined.
async function expectWholeCopy(page: Page, article: ArticleFile, isCopy: (line: string) => boolean = () => true) {
  const lines = article
    .text()
    .split('\n')
    .map(line => line.replace(/^\s*•\s*/, '').trim())
    .filter(line => line !== '' && isCopy(line))
  const shown = await textOf(page)
    .locator('h1, h2, h3, p')
    .evaluateAll(elements => elements.map(element => element.textContent ?? ''))
  expect(shown.map(plainSpaces).sort()).toEqual(lines.map(plainSpaces).sort())
}

// A space that may not break is a space.
function plainSpaces(line: string): string {
  return line.normalize().replace(/\s+/g, ' ').trim()
}
