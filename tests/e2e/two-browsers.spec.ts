import type { Browser, Locator, Page } from '@playwright/test'
import { AccessibilityTrees } from './accessibility-tree'
import { colleague } from './colleague'
import { consoleErrorsOf, expect, test } from './desk-test'
import { cardOf } from './hand'
import { openArticle, putOnDesk, textOf } from './journey'
import { read, readyBoard } from './reviewed-article'
import { dragOver } from './text-places'

const [opened, crossed] = ['The bridge opened in May.', 'Nine thousand people cross it each day.']
const text = `Signed and reopened\n\n${opened} ${crossed}\n\nNobody counted them on Sunday.\n`
const reason = 'Which line of the register?'
// What one does is on the other's screen within a second.
const soon = { timeout: 1_000 }

interface Desk {
  readonly id: string
  readonly editor: Page
  readonly checker: Page
}

test('Two people take an article to its sign-off and back, each on a screen of their own', async ({
  page,
  browser,
  expectedErrors,
}) => {
  test.setTimeout(120_000)
  expectedErrors.push(/status of 409/)
  const id = await putOnDesk(page, text)
  const checker = await openChecker(browser)
  const errors = consoleErrorsOf(checker.context())
  const desk = { id, editor: page, checker }
  const trees = new AccessibilityTrees('two-browsers')
  const step = (name: string, run: (desk: Desk) => Promise<void>) =>
    test.step(name, async () => {
      await run(desk)
      await trees.note(name, { 'the editor’s board': page, 'the checker’s text': checker })
    })

  await step('both have it open, and nothing is marked', openBoth)
  await step('the checker tags, and the board fills by itself', tagBoth)
  await step('the editor gives it to review, approves one claim and returns the other', approveAndReturn)
  await step('the checker finds what came back and mends it, and the board has it again', mend)
  await step('the editor signs while the checker writes', signWhileWriting)
  await step('nothing can be changed, and a sentence says why', refused)
  await test.step('the report says who signed what', () => signedInReport(page, id))
  await step('reopened with a reason, the checker goes on', reopen)
  expect(errors.filter(words => !/status of 409/.test(words))).toEqual([])
  await checker.context().close()
})

async function openBoth({ id, editor, checker }: Desk) {
  await editor.goto(`/articles/${id}/review`)
  await readyBoard(editor)
  await openArticle(checker, id)
  for (const page of [editor, checker]) await expect(page.locator('.strip')).toContainText('Live')
  await expect(editor.locator('#decide-title')).toHaveText('No claim is marked in the text')
}

async function tagBoth({ editor, checker }: Desk) {
  const waiting = claimsToDecide(editor)
    .getByRole('listitem')
    .filter({ has: editor.getByRole('checkbox') })
  await tag(checker, opened, 'v')
  await expect(waiting).toHaveCount(1, soon)
  await tag(checker, crossed, 'v')
  await expect(waiting).toHaveCount(2, soon)
  await expect(claimsToDecide(editor)).toMatchAriaSnapshot(`
    - heading "Sign-off waits for two things" [level=1]
    - region "Needs a decision 2":
      - list:
        - listitem:
          - checkbox "Select claim 1"
          - link "Claim 1, verified. ${opened}"
        - listitem:
          - checkbox "Select claim 2"
          - link "Claim 2, verified. ${crossed}"
  `)
  await editor.screenshot({ path: 'test-results/screens/board-filled.png' })
}

async function approveAndReturn({ editor, checker }: Desk) {
  await editor.getByRole('button', { name: 'Give to review' }).click()
  await expect(checker.getByRole('status').getByText('Ines Moreau gave the article to review.')).toBeVisible(soon)
  await expect(checker.getByRole('banner').getByText('In review')).toBeVisible(soon)
  await editor.keyboard.press('j')
  await expect(editor.locator('#decide-title')).toHaveText('Claim 1')
  await editor.keyboard.press('y')
  await expect(editor.locator('#decide-title')).toHaveText('Claim 2')
  await editor.keyboard.press('r')
  await editor.keyboard.type(reason)
  await editor.keyboard.press('Enter')
  await expect(textOf(checker).locator('[data-state="returned"]')).toHaveCount(1, soon)
  await expect(editor.getByRole('listitem').filter({ hasText: '1 returned claim is with Cleo Marsh' })).toBeVisible()
  await editor.screenshot({ path: 'test-results/screens/board-returned.png' })
}

async function mend({ editor, checker }: Desk) {
  await checker.getByRole('button', { name: 'Returned 1' }).click()
  await textOf(checker).locator('[data-state="returned"]').click()
  const returned = cardOf(checker).getByRole('region', { name: 'Returned' })
  await expect(returned).toContainText(reason)
  await checker.screenshot({ path: 'test-results/screens/workspace-returned.png' })
  await checker.keyboard.press('d')
  await checker.keyboard.press('v')
  await expect(returned).toHaveCount(0)
  await expect(editor.getByRole('heading', { level: 2, name: 'Needs a decision 1' })).toBeVisible(soon)
  await expect(checker.getByRole('button', { name: 'Sign off' })).toHaveCount(0)
}

// The checker is in the middle of a sentence when the text under it is signed.
async function signWhileWriting({ editor, checker }: Desk) {
  await editor.keyboard.press('j')
  await editor.keyboard.press('y')
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Nothing is in the way of a sign-off')
  await expect(editor.getByText('All saved')).toBeVisible()
  await checker.keyboard.press('e')
  const title = evidenceForm(checker).getByLabel('Title')
  await title.pressSequentially('The register, li')
  const signed = await checker.context().newPage()
  await signed.goto('/?state=signed_off')
  await expect(signed.locator('.strip')).toContainText('Live')

  await editor.getByRole('button', { name: 'Sign off' }).click()
  await editor.screenshot({ path: 'test-results/screens/board-sign-off.png' })
  await editor.getByRole('dialog', { name: 'Sign off version 1' }).getByRole('button', { name: 'Sign off' }).click()
  await expect(checker.locator('.strip')).toContainText('Signed off by Ines Moreau.', soon)
  await expect(signed.getByRole('link', { name: 'Signed and reopened' })).toBeVisible(soon)
  await signed.close()
  await expect(checker.getByRole('status').getByText(/^Ines Moreau signed off version 1\. Nothing/)).toBeVisible()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Signed off')
  await expect(editor.getByText('Ines Moreau signed version 1')).toBeVisible()
  await editor.screenshot({ path: 'test-results/screens/board-signed.png' })

  await expect(title).toBeFocused()
  await title.pressSequentially('ne 7')
  await expect(title).toHaveValue('The register, line 7')
}

async function refused({ id, checker }: Desk) {
  const sentence = 'This article was signed off. Reopen it to change anything.'
  await evidenceForm(checker).getByRole('button', { name: 'Pin' }).click()
  await expect(cardOf(checker).getByRole('alert')).toContainText(`Not saved. ${sentence}`)
  await expect(checker.locator('.strip')).toContainText('not saved. Your decision is needed.')
  await checker.screenshot({ path: 'test-results/screens/workspace-refused.png' })
  await checker.keyboard.press('d')
  await expect(checker.getByRole('status').getByText(sentence)).toBeVisible()
  await checker.screenshot({ path: 'test-results/screens/workspace-signed.png' })
  const { items } = await read(checker, `/articles/${id}/claims`)
  expect(items.map(({ tag, evidence }: Listed) => [tag, evidence.length])).toEqual([
    ['verified', 0],
    ['verified', 0],
  ])
}

async function signedInReport(editor: Page, id: string) {
  const report = await editor.context().newPage()
  await report.goto(`/articles/${id}/report`)
  const signOff = report.getByRole('region', { name: 'Sign-off' })
  await expect(signOff).toContainText('I have read the findings on version 1 of this text and accept them.')
  await expect(signOff).toContainText('Ines Moreau')
  await signOff.scrollIntoViewIfNeeded()
  await report.screenshot({ path: 'test-results/screens/report-sign-off.png' })
  await report.close()
}

async function reopen({ id, editor, checker }: Desk) {
  await editor.getByRole('button', { name: 'Reopen' }).click()
  const reopening = editor.getByRole('dialog', { name: 'Reopen the article' })
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(reopening.getByText('Write why it is opened again')).toBeVisible()
  await reopening.getByRole('textbox', { name: 'Reason' }).fill('The mayor wrote to us')
  await reopening.getByRole('button', { name: 'Reopen' }).click()
  await expect(editor.getByRole('banner').getByText('In review')).toBeVisible()
  const said = 'Ines Moreau reopened the article: “The mayor wrote to us”.'
  await expect(checker.getByRole('status').getByText(said)).toBeVisible(soon)
  // What could not be saved is sent by itself, and arrives on the board.
  await expect(checker.locator('.strip')).toContainText('All saved')
  await expect(cardOf(checker)).toContainText('The register, line 7')
  await checker.keyboard.press('d')
  await expect(editor.getByRole('heading', { level: 2, name: 'Disputed 1' })).toBeVisible(soon)
  const { items } = await read(editor, `/articles/${id}/claims`)
  expect(items.map(({ tag, evidence }: Listed) => [tag, evidence.length])).toEqual([
    ['verified', 0],
    ['disputed', 1],
  ])
}

interface Listed {
  readonly tag: string
  readonly evidence: readonly unknown[]
}

async function tag(checker: Page, words: string, key: string): Promise<void> {
  await dragOver(textOf(checker), words)
  await checker.keyboard.press(key)
}

function claimsToDecide(editor: Page): Locator {
  return editor.getByRole('region', { name: 'Claims to decide' })
}

function evidenceForm(checker: Page): Locator {
  return checker.getByRole('form', { name: 'New evidence' })
}

async function openChecker(browser: Browser): Promise<Page> {
  const account = { name: 'Cleo Marsh', email: `cleo-${Date.now()}@desk.example`, role: 'checker' }
  return (await colleague(browser, account)).newPage()
}
