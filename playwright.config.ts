import { defineConfig, devices } from '@playwright/test'
import { browserFlags } from './cli/lib/browser.mjs'

const executablePath = process.env.TICKMARK_CHROMIUM

// A real server on a fresh desk (tests/e2e/start-desk.ts), the system's Chromium. `npm test` finds the browser; to run
// one file alone: TICKMARK_CHROMIUM=/usr/bin/chromium npx playwright test tests/e2e/report.spec.ts
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  globalSetup: './tests/e2e/start-desk.ts',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL: process.env.TICKMARK_TEST_ADDRESS,
    storageState: 'test-results/signed-in.json',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { args: [...browserFlags], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'set-up', testMatch: '*.setup.ts', use: { storageState: { cookies: [], origins: [] } } },
    {
      name: 'desktop',
      dependencies: ['set-up'],
      testIgnore: ['*.setup.ts', '*.touch.spec.ts', '*.last.spec.ts'],
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'touch',
      dependencies: ['set-up'],
      testMatch: '*.touch.spec.ts',
      use: { ...devices['Pixel 7'] },
    },
    // What would disturb the others: many attempts to sign in.
    {
      name: 'last',
      dependencies: ['desktop', 'touch'],
      testMatch: '*.last.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
})
