import type { Browser, Page } from '@playwright/test'
import { expect, test } from './desk-test'
import { demonstrationId } from './journey'
import { chooseTheme, expectAccessible, expectNoSidewaysScroll } from './looked-at'
import { putClaims, readyBoard, send } from './reviewed-article'
import { withTwoVersions } from './two-versions'

const themes = ['light', 'dark'] as const

/** Every screen: what it is called, and how to get it onto the page. */
const screens = {
  desk: page => page.goto('/'),
  'desk with nothing found': page => page.goto('/?q=nothing-is-called-this'),
  'import, before a text': page => page.goto('/import'),
  'import preview': async page => {
    await page.goto('/')
    const buffer = Buffer.from('The bridge opens\n\nNine thousand people cross it, the mayor said.\n\n• One\n• Two\n')
    await page.getByLabel('Text file').setInputFiles({ name: 'bridge.txt', mimeType: 'text/plain', buffer })
    await expect(page.getByRole('button', { name: 'Put it on the desk' })).toBeVisible()
  },
  workspace: async page => page.goto(`/articles/${await demonstrationId(page)}`),
  'workspace with a card': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}`)
    await page.locator('#text [data-claims]').first().click()
    await expect(page.locator('#claim-card')).toBeVisible()
  },
  'workspace with its form for evidence': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}`)
    await page.locator('#text [data-claims]').first().click()
    await expect(page.locator('#claim-card')).toBeVisible()
    await page.keyboard.press('e')
    await expect(page.getByRole('form', { name: 'New evidence' })).toBeVisible()
  },
  'workspace with its keys': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}`)
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 500 })
    }).toPass()
  },
  'palette with what it found': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}`)
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('combobox')).toBeVisible({ timeout: 500 })
    }).toPass()
    await page.getByRole('combobox').fill('open')
    await expect(page.getByRole('option').nth(3)).toBeVisible()
  },
  people: page => page.goto('/people'),
  'people with somebody being invited': async page => {
    await page.goto('/people')
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await expect(page.getByRole('dialog', { name: 'Invite somebody' })).toBeVisible()
  },
  'people with where somebody is signed in': async page => {
    await page.goto('/people')
    await page
      .getByRole('button', { name: /^More about / })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Sessions' }).click()
    await expect(page.getByRole('dialog', { name: /is signed in$/ })).toBeVisible()
  },
  'people with a token being made': async page => {
    await page.goto('/people')
    await page.getByRole('button', { name: 'New token' }).click()
    await expect(page.getByRole('dialog', { name: 'New API token' })).toBeVisible()
  },
  'people with the menu of a role': async page => {
    await page.goto('/people')
    await page
      .getByRole('button', { name: /^Role of / })
      .first()
      .click()
    await expect(page.getByRole('menuitem', { name: /Reader/ })).toBeVisible()
  },
  inbox: page => page.goto('/inbox'),
  settings: page => page.goto('/settings'),
  log: async page => {
    await page.goto('/log')
    await page.getByRole('button', { name: 'Is the log whole?' }).click()
    await expect(page.getByText(/The log is whole, \d/)).toBeVisible()
  },
  'log of one article': async page => page.goto(`/log?article=${await demonstrationId(page)}&topic=claim`),
  board: async page => {
    await page.goto(`/articles/${await demonstrationId(page)}/review`)
    await expect(page.locator('#decide-title')).toBeVisible()
  },
  'board with a reason to return': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}/review`)
    await expect(async () => {
      await page.keyboard.press('r')
      await expect(page.getByRole('form', { name: 'Return' })).toBeVisible({ timeout: 500 })
    }).toPass()
  },
  'board with claims selected': async page => {
    await page.goto(`/articles/${await demonstrationId(page)}/review`)
    await readyBoard(page)
    await page.keyboard.press('x')
    await expect(page.getByRole('toolbar', { name: /^With the selected claims/ })).toBeVisible()
  },
  'workspace with its versions': async page => {
    await page.goto(`/articles/${await withTwoVersions(page)}`)
    await expect(page.locator('#text.ProseMirror, #text .ProseMirror')).toBeVisible()
    await openVersions(page)
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Version 1' })).toBeVisible()
  },
  'new version, before a text': async page => page.goto(`/articles/${await withTwoVersions(page)}/versions/new`),
  'new version with what happens to the claims': async page => {
    await page.goto(`/articles/${await withTwoVersions(page)}/versions/new`)
    await page.getByRole('textbox').first().fill('The bridge opens\n\nEight thousand people cross it, the mayor said.')
    await page.getByRole('button', { name: 'See how it is understood' }).click()
    await expect(
      page
        .getByText(/^\d+ lost/)
        .or(page.getByText(/^\d+ changed/))
        .first(),
    ).toBeVisible()
  },
  'version that is not the current one': async page => page.goto(`/articles/${await withTwoVersions(page)}/versions/1`),
  'two versions compared': async page => {
    await page.goto(`/articles/${await withTwoVersions(page)}/compare`)
    await expect(page.getByRole('region', { name: 'The two texts' })).toBeVisible()
  },
  'board with what is signed': async page => {
    const { id, claims } = await putClaims(page, 'Signed at last', ['clear'])
    for (const claim of claims) await send(page, 'POST', `/claims/${claim}/review`, { decision: 'approve' })
    await send(page, 'PATCH', `/articles/${id}`, { state: 'in_review' }, { 'if-match': '"1"' })
    await page.goto(`/articles/${id}/review`)
    await readyBoard(page)
    await page.getByRole('button', { name: 'Sign off' }).click()
    await expect(page.getByRole('dialog', { name: 'Sign off version 1' })).toBeVisible()
  },
  report: async page => page.goto(`/articles/${await demonstrationId(page)}/report`),
  'a page that is not there': page => page.goto('/nowhere'),
} as const satisfies Readonly<Record<string, (page: Page) => Promise<unknown>>>

const notSignedIn = {
  'sign in': '/sign-in',
  'set up, when it is done': '/set-up',
  'join, with a link that does not work': '/invitation?token=made-up',
} as const

for (const [name, open] of Object.entries(screens)) {
  test(`axe finds nothing on the ${name} in light and dark`, async ({ page, expectedErrors }) => {
    if (name === 'a page that is not there') expectedErrors.push(/status of 404/)
    await chooseTheme(page, themes[0])
    await open(page)
    for (const theme of themes) {
      await page.evaluate(now => document.documentElement.setAttribute('data-theme', now), theme)
      await expectAccessible(page, `${name}, ${theme}`)
      await page.screenshot({ path: `test-results/screens/${name.replaceAll(' ', '-')}-${theme}.png` })
    }
  })

  test(`The ${name} does not scroll sideways at 360 px`, async ({ page, expectedErrors }) => {
    if (name === 'a page that is not there') expectedErrors.push(/status of 404/)
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page, `${name}, 360 px`)
    await page.screenshot({ path: `test-results/screens/${name.replaceAll(' ', '-')}-360.png` })
  })
}

for (const [name, path] of Object.entries(notSignedIn)) {
  test(`The page to ${name} is accessible in light and dark and fits 360 px`, async ({ browser }) => {
    for (const theme of themes) {
      const page = await visitor(browser, theme)
      await page.goto(path)
      await expectAccessible(page, `${name}, ${theme}`)
      await page.setViewportSize({ width: 360, height: 740 })
      await expectNoSidewaysScroll(page)
      await page.screenshot({ path: `test-results/screens/${name.replaceAll(/\W+/g, '-')}-${theme}.png` })
      await page.context().close()
    }
  })
}

test('The page to join with a link that works is accessible in light and dark and fits 360 px', async ({
  page,
  browser,
}) => {
  const invitation = { email: `lena-${Date.now()}@desk.example`, role: 'checker' }
  const { path } = await send(page, 'POST', '/invitations', invitation)
  for (const theme of themes) {
    const somebody = await visitor(browser, theme)
    await somebody.goto(path)
    await expect(somebody.getByRole('heading', { level: 1 })).toHaveText('Join this desk')
    await expectAccessible(somebody, `join, ${theme}`)
    await somebody.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScroll(somebody)
    await somebody.screenshot({ path: `test-results/screens/join-${theme}.png` })
    await somebody.context().close()
  }
})

test('Desk, article and report can be read before any script runs', async ({ browser, page }) => {
  const id = await demonstrationId(page)
  const reader = await browser.newContext({
    baseURL: process.env.TICKMARK_TEST_ADDRESS ?? '',
    storageState: 'test-results/signed-in.json',
    javaScriptEnabled: false,
  })
  const still = await reader.newPage()
  await still.goto('/')
  await expect(still.getByRole('table').getByRole('link').first()).toBeVisible()
  for (const path of [`/articles/${id}`, `/articles/${id}/report`]) {
    await still.goto(path)
    await expect(still.locator('h1')).toBeVisible()
    expect(await still.locator('#text .claim').count()).toBeGreaterThan(3)
  }
  await reader.close()
})

// By the button in the bar; where there is no room for it, from the menu.
async function openVersions(page: Page): Promise<void> {
  await expect(async () => {
    const button = page.getByRole('button', { name: /^Version \d/ })
    if (await button.isVisible()) await button.click()
    else {
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Versions' }).click()
    }
    await expect(page.getByRole('dialog', { name: /^Versions of/ })).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

async function visitor(browser: Browser, theme: string): Promise<Page> {
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } })
  const page = await context.newPage()
  await chooseTheme(page, theme)
  return page
}
