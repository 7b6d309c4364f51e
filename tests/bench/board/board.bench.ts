import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '@/cli/lib/browser.mjs'
import type { BenchRow } from '../bench-row'
import { startDesk } from '../started-desk'
import { percentile } from '../store/percentile'
import { BoardPage } from './board-page'
import { boardsOf } from './boards'

const [few, many] = [100, 1_000]
const decisions = 60
const readings = 60
const warmUp = 10

/** The editor's board of 1,000 claims beside one of 100: the page from the server, and a key until the next claim is shown. */
export async function run(): Promise<readonly BenchRow[]> {
  const data = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] })
  try {
    const boards = await boardsOf(data, [few, many])
    const desk = await startDesk(data)
    try {
      return await rowsOf(browser, { address: desk.address, ...boards })
    } finally {
      await desk.stop()
    }
  } finally {
    await browser.close()
    rmSync(data, { recursive: true, force: true })
  }
}

interface Boards {
  readonly address: string
  readonly cookie: string
  readonly articles: readonly string[]
}

async function rowsOf(browser: Browser, boards: Boards): Promise<readonly BenchRow[]> {
  const answers = await inTurns(boards.articles, warmUp + readings, article => reading(boards, article))
  const pages = await Promise.all(boards.articles.map(article => BoardPage.open(browser, boards, article)))
  const keys = await inTurns(pages, decisions, page => page.approve())
  return [
    row('the page from the server', answers, { of: 'limit', atMost: many / few }),
    row('a key until the next claim is shown', keys, { of: 'limit', atMost: 3 }),
  ]
}

function row(what: string, [small, large]: readonly (readonly number[])[], reach: BenchRow['reach']): BenchRow {
  return {
    what: `board of ${many.toLocaleString('en')} claims: ${what} (95th percentile)`,
    ours: percentile(large ?? [], 95),
    unit: 'ms',
    limit: { name: `of ${few}`, value: percentile(small ?? [], 95) },
    reach,
  }
}

// In turns, so that what else the machine does falls on both.
async function inTurns<Of>(all: readonly Of[], times: number, measure: (of: Of) => Promise<number>) {
  const found = all.map((): number[] => [])
  for (let i = 0; i < times; i += 1) {
    for (const [which, of] of all.entries()) {
      const took = await measure(of)
      if (i >= Math.min(warmUp, times - 1)) found[which]?.push(took)
    }
  }
  return found
}

async function reading({ address, cookie }: Boards, article: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${address}/articles/${article}/review`, { headers: { cookie } })
  const page = await answer.text()
  const took = performance.now() - start
  if (!page.includes('Claims to decide')) throw new Error(`The board was not answered: ${answer.status}`)
  return took
}
