import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserFlags } from '../../cli/lib/browser.mjs'

/** A browser with a profile on the disk, that can be opened again after it was closed or ended. */
export interface OwnBrowser {
  open(): Promise<BrowserContext>
  /** Ends every process of it at once, as a crash does. */
  kill(): Promise<void>
  remove(): Promise<void>
}

export async function ownBrowser(baseURL: string): Promise<OwnBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tickmark-profile-'))
  const executablePath = process.env.TICKMARK_CHROMIUM
  let context: BrowserContext | undefined
  const close = async () => {
    await context?.close()
    context = undefined
  }
  return {
    open: async () => {
      context = await chromium.launchPersistentContext(profile, {
        baseURL,
        args: [...browserFlags],
        ...(executablePath ? { executablePath } : {}),
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'UTC',
      })
      return context
    },
    kill: async () => {
      const over = context?.waitForEvent('close')
      context = undefined
      for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL')
      await over
    },
    remove: async () => {
      await close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

// The browser itself and whatever it started carry the profile's folder in their command line.
function processesOf(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && commandOf(name).includes(profile))
    .map(Number)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch (error) {
    // It ended while we looked.
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}
