import type { Browser, Page } from '@playwright/test'
import type { SignedIn } from './many-people'
import type { Recipient, Tagged } from './recipient'

/** Somebody who works in a real browser: their keys tag, and their screen is watched. */
export class PageChecker implements Recipient {
  private readonly taken = new Set<string>()
  refused = 0

  private constructor(
    readonly person: number,
    readonly page: Page,
  ) {
    page.on('response', answer => {
      const claim = /\/claims\/([^/]+)\/checks$/.exec(answer.url())?.[1]
      if (claim === undefined) return
      if (answer.ok()) this.taken.add(claim)
      else this.refused += 1
    })
  }

  static async open(
    browser: Browser,
    person: number,
    { address, articleId, signedIn }: { address: string; articleId: string; signedIn: SignedIn },
  ): Promise<PageChecker> {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } })
    const [name = '', value = ''] = signedIn.cookie.split('=', 2)
    await context.addCookies([{ name, value, url: address }])
    const page = await context.newPage()
    const checker = new PageChecker(person, page)
    // What runs these measurements names functions by a helper, which a page has not.
    await page.addInitScript('globalThis.__name = named => named')
    await page.addInitScript(watch)
    await page.goto(`/articles/${articleId}`)
    await page.locator('#text.ProseMirror, #text [contenteditable]').first().waitFor()
    await page.locator('.strip', { hasText: 'Live' }).waitFor()
    return checker
  }

  async heard(): Promise<ReadonlyMap<string, readonly number[]>> {
    const shown = await this.page.evaluate(() => [...watched.shown])
    return new Map(shown.map(([claim, at]) => [claim, [at]]))
  }

  /** Goes to a claim as a link to it does, and presses V. */
  async tag(claim: string): Promise<void> {
    await this.page.evaluate(id => {
      location.hash = `#claim-${id}`
      watched.next = id
    }, claim)
    await this.page.locator('#claim-card').waitFor()
    await this.page.keyboard.press('v')
  }

  /** Every tag that the desk acknowledged, from the key on. */
  async tags(): Promise<readonly Tagged[]> {
    const pressed = await this.page.evaluate(() => [...watched.pressed])
    return pressed.filter(([claim]) => this.taken.has(claim)).map(([claim, at]) => ({ person: this.person, claim, at }))
  }
}

interface Watched {
  readonly pressed: Map<string, number>
  /** When a claim was painted as verified, in the text or in the list of all claims. */
  readonly shown: Map<string, number>
  next: string
}
declare const watched: Watched

// Runs in the page.
function watch(): void {
  const seen: Watched = { pressed: new Map(), shown: new Map(), next: '' }
  Object.assign(globalThis, { watched: seen })
  const waiting = new Set<string>()
  const note = (id: string | null | undefined) => {
    if (!id || seen.shown.has(id) || waiting.has(id)) return
    if (waiting.size === 0) requestAnimationFrame(painted)
    waiting.add(id)
  }
  function painted() {
    const { port1, port2 } = new MessageChannel()
    const ids = [...waiting]
    waiting.clear()
    port1.onmessage = () => {
      const at = performance.timeOrigin + performance.now()
      for (const id of ids) seen.shown.set(id, at)
    }
    port2.postMessage(null)
  }
  const look = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement
    const listed = element?.closest<HTMLElement>('a[data-claim]')
    if (listed?.textContent?.includes(', verified:')) note(listed.dataset.claim)
    for (const mark of element?.querySelectorAll('[data-claims][data-tag="verified"]') ?? []) {
      note(mark.getAttribute('data-claims'))
    }
    const mark = element?.closest('[data-claims][data-tag="verified"]')
    if (mark) note(mark.getAttribute('data-claims'))
  }
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(changes => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element ? target : target.parentElement)?.closest('#text, .all-claims')) continue
        look(target)
        for (const added of addedNodes) look(added)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['data-tag'] })
  })
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'v') seen.pressed.set(seen.next, performance.timeOrigin + timeStamp)
    },
    true,
  )
}
