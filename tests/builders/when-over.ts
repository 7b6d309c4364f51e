import { afterAll, onTestFinished, TestRunner } from 'vitest'

/** Cleans up after the test that asks for it, or after the file's tests where it is asked for outside of one. */
export function whenOver(cleanUp: () => void) {
  if (TestRunner.getCurrentTest()) onTestFinished(cleanUp)
  else afterAll(cleanUp)
}
