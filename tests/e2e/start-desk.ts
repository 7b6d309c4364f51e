import { findBrowser } from '../../cli/lib/browser.mjs'
import { startTemporaryDesk } from '../../cli/lib/temporary-desk.mjs'

/** Starts a desk for all tests and returns what ends it. Workers read its address from the environment. */
export default async function startDesk(): Promise<() => Promise<void>> {
  const executablePath = await findBrowser()
  if (executablePath) process.env.TICKMARK_CHROMIUM = executablePath
  // While tests are being written: one desk that keeps running (TICKMARK_TEST_ADDRESS=… npx playwright test --no-deps).
  if (process.env.TICKMARK_TEST_ADDRESS) return async () => undefined
  const desk = await startTemporaryDesk()
  process.env.TICKMARK_TEST_ADDRESS = desk.address
  process.env.TICKMARK_TEST_SET_UP_LINK = desk.setUpLink
  return async () => {
    const status = await desk.stop()
    if (status !== 0) throw new Error(`The desk was asked to stop and ended with status ${status}.`)
  }
}
