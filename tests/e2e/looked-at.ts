import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function chooseTheme(page: Page, theme: string): Promise<void> {
  const url = process.env.TICKMARK_TEST_ADDRESS ?? ''
  await page.context().addCookies([{ name: 'theme', value: theme, url }])
}

export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(400) // Fades are over: a colour half way is no colour of ours.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, where).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, 'pixels that the page is wider than the screen').toBeLessThanOrEqual(0)
}

/** Adds up what jumps on a page from its first paint on, as browsers do; called before the page is opened. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let moved = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) moved += Number(entry.value)
      }
      Object.assign(window, { shiftsSeen: moved })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'shiftsSeen') ?? 0))
}
