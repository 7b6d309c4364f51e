import { type BrowserContext, expect, test as plain } from '@playwright/test'

interface DeskFixtures {
  /** Errors in the console that this test means to cause, by their words. */
  readonly expectedErrors: RegExp[]
  readonly consoleErrors: readonly string[]
}

/** Playwright's `test`, in which an unexpected error in the browser's console (a policy violation too) fails the test. */
export const test = plain.extend<DeskFixtures>({
  expectedErrors: async ({ browserName: _ }, use) => use([]),
  consoleErrors: [
    async ({ context, expectedErrors }, use) => {
      const heard = consoleErrorsOf(context)
      await use(heard)
      const unexpected = heard.filter(text => !expectedErrors.some(words => words.test(text)))
      expect(unexpected, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

/** Errors in the console of a browser's pages, and those that nothing caught, as they come. */
export function consoleErrorsOf(context: BrowserContext): readonly string[] {
  const heard: string[] = []
  context.on('console', message => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', error => heard.push(String(error.error())))
  return heard
}

export { expect } from '@playwright/test'
