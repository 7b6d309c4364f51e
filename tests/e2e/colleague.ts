import type { Browser, BrowserContext } from '@playwright/test'

interface Account {
  readonly name: string
  readonly email: string
  readonly role: string
}

const password = 'another calm and long sentence'

/** A second real browser, signed in with an account of its own that the administrator made. */
export async function colleague(browser: Browser, account: Account): Promise<BrowserContext> {
  const baseURL = process.env.TICKMARK_TEST_ADDRESS ?? ''
  const headers = { origin: baseURL }
  const first = await browser.newContext({ baseURL, storageState: 'test-results/signed-in.json' })
  const added = await first.request.post('/api/v1/people', { data: { ...account, password }, headers })
  if (added.status() !== 201 && added.status() !== 409) throw new Error(await added.text())
  await first.close()
  const viewport = { width: 1440, height: 900 }
  const context = await browser.newContext({ baseURL, viewport, storageState: { cookies: [], origins: [] } })
  const data = { email: account.email, password }
  const signedIn = await context.request.post('/api/v1/session', { data, headers })
  if (!signedIn.ok()) throw new Error(await signedIn.text())
  return context
}
