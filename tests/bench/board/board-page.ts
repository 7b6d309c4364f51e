import type { Browser, Page } from '@playwright/test'

/** The editor's board in a real browser, and how long a decision takes there. */
export class BoardPage {
  private constructor(private readonly page: Page) {}

  static async open(
    browser: Browser,
    { address, cookie }: { readonly address: string; readonly cookie: string },
    article: string,
  ): Promise<BoardPage> {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } })
    const [name = '', value = ''] = cookie.split('=', 2)
    await context.addCookies([{ name, value, url: address }])
    const page = await context.newPage()
    // What runs these measurements names functions by a helper, which a page has not.
    await page.addInitScript('globalThis.__name = named => named')
    await page.addInitScript(watch)
    await page.goto(`/articles/${article}/review`)
    await page.getByRole('heading', { name: 'Checks' }).waitFor()
    await page.locator('.strip', { hasText: 'Live' }).waitFor()
    return new BoardPage(page)
  }

  /** Approves the claim that is shown; milliseconds from the key until the next one is painted. */
  async approve(): Promise<number> {
    await this.page.evaluate(() => decided.await())
    await this.page.keyboard.press('y')
    const took = await this.page.evaluate(() => decided.took)
    await this.page.getByText('All saved').waitFor()
    return took
  }
}

declare const decided: { await(): void; took: Promise<number> }

// Runs in the page.
function watch(): void {
  const title = () => document.querySelector('#decide-title')?.textContent
  const watched = {
    took: Promise.resolve(0),
    await: () => {
      const before = title()
      watched.took = new Promise(resolve => {
        const pressed = (event: KeyboardEvent) => {
          const painted = () => {
            if (title() === before) return requestAnimationFrame(painted)
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - event.timeStamp)
            return port2.postMessage(null)
          }
          requestAnimationFrame(painted)
        }
        document.addEventListener('keydown', pressed, { once: true, capture: true })
      })
    },
  }
  Object.assign(globalThis, { decided: watched })
}
