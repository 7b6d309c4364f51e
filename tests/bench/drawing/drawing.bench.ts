import { type Browser, chromium, type Page } from '@playwright/test'
import { browserFlags, findBrowser } from '@/cli/lib/browser.mjs'
import type { BenchRow } from '../bench-row'
import { type Size, serveArticles } from './serve-article'

const small: Size = { name: '20k', words: 20_000, claims: 1_000 }
const large: Size = { name: '100k', words: 100_000, claims: 10_000 }
const rounds = Number(process.env.BENCH_ROUNDS ?? 7)

type Measured = Readonly<Record<Stage, number>>
const stages = [
  'limit',
  'limitScroll',
  'limitUsualFrame',
  'copy',
  'takeOver',
  'oneMore',
  'key',
  'scroll',
  'usualFrame',
  'heap',
  'recogito',
] as const
type Stage = (typeof stages)[number]

/** Claims drawn in a real browser: ours beside static HTML and a peer, stage by stage in turn, the median of some rounds. */
export async function run(): Promise<readonly BenchRow[]> {
  const { address, server } = await serveArticles([small, large])
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] })
  try {
    const rows: BenchRow[] = []
    for (const size of [small, large]) rows.push(...rowsOf(size, await medians(browser, address, size)))
    return rows
  } finally {
    await browser.close()
    server.close()
  }
}

async function medians(browser: Browser, address: string, size: Size): Promise<Measured> {
  const found: Record<Stage, number[]> = {
    limit: [],
    limitScroll: [],
    limitUsualFrame: [],
    copy: [],
    takeOver: [],
    oneMore: [],
    key: [],
    scroll: [],
    usualFrame: [],
    heap: [],
    recogito: [],
  }
  for (let round = 0; round < rounds; round += 1) {
    const note = (stage: Stage, value: number) => found[stage].push(value)
    await onPage(browser, `${address}/page.html`, async page => {
      await call(page, 'load', size.name)
      note('limit', await call(page, 'paintLimit'))
      // The same scroll over a page without a script: what it takes too long for is the machine's doing, not ours.
      const scrolled: Scrolled = await call(page, 'scrollThrough')
      note('limitScroll', scrolled.longest)
      note('limitUsualFrame', scrolled.usual)
    })
    await onPage(browser, `${address}/page.html`, async page => {
      await call(page, 'load', size.name)
      note('copy', await call(page, 'paintCopy'))
    })
    await onPage(browser, `${address}/page.html`, page => measureViewer(page, size, note))
    if (round < 3) {
      await onPage(browser, `${address}/recogito-page.html`, async page => {
        const paint: (size: string) => Promise<number> = name => Reflect.get(globalThis, 'recogito').paintRecogito(name)
        note('recogito', await page.evaluate(paint, size.name))
      })
    }
  }
  const middle = (stage: Stage) => median(found[stage])
  return {
    limit: middle('limit'),
    limitScroll: middle('limitScroll'),
    limitUsualFrame: middle('limitUsualFrame'),
    copy: middle('copy'),
    takeOver: middle('takeOver'),
    oneMore: middle('oneMore'),
    key: middle('key'),
    scroll: middle('scroll'),
    usualFrame: middle('usualFrame'),
    heap: middle('heap'),
    recogito: middle('recogito'),
  }
}

interface Scrolled {
  readonly longest: number
  readonly usual: number
  readonly undrawn: number
}

async function measureViewer(page: Page, size: Size, note: (stage: Stage, value: number) => void): Promise<void> {
  await call(page, 'load', size.name)
  note('takeOver', await call(page, 'takeOver'))
  note('oneMore', await call(page, 'oneMore'))
  await call(page, 'awaitKey')
  await page.keyboard.press('d')
  note('key', await call(page, 'keyToPaint'))
  note('heap', await heapOf(page))
  const scrolled: Scrolled = await call(page, 'scrollThrough')
  if (scrolled.undrawn > 0) throw new Error(`${scrolled.undrawn} screens showed no claim while scrolling`)
  note('scroll', scrolled.longest)
  note('usualFrame', scrolled.usual)
}

// Everything alive on the page after a collection: the article, its claims, the index and the viewer.
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

async function onPage(browser: Browser, address: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    page.on('pageerror', error => console.error(error))
    await page.goto(address)
    await work(page)
  } finally {
    await page.close()
  }
}

// The functions that page.ts puts on the window.
function call<Answer>(page: Page, name: string, argument?: string): Promise<Answer> {
  return page.evaluate(([name, argument]) => Reflect.get(globalThis, 'drawing')[name ?? ''](argument), [name, argument])
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function rowsOf(size: Size, measured: Measured): readonly BenchRow[] {
  const what = (name: string) =>
    `${name}: ${size.words.toLocaleString('en')} words, ${size.claims.toLocaleString('en')} claims`
  const limit = { name: 'static <mark>', value: measured.limit }
  const peers = [{ name: '@recogito/text-annotator', value: measured.recogito }]
  const painted = { of: 'limit', atMost: size === small ? 1.5 : 1 } as const
  const itself = (atMost: number) => ({ of: 'itself', atMost }) as const
  return [
    { what: what("server's copy painted"), ours: measured.copy, unit: 'ms', limit, reach: { of: 'limit', atMost: 1 } },
    { what: what('viewer painted and usable'), ours: measured.takeOver, unit: 'ms', limit, peers, reach: painted },
    { what: what('one more claim painted'), ours: measured.oneMore, unit: 'ms', reach: itself(25) },
    // Two frames at 60 a second.
    { what: what('key press to painted tag'), ours: measured.key, unit: 'ms', reach: itself(33.4) },
    {
      what: what('longest frame while scrolling through'),
      ours: measured.scroll,
      unit: 'ms',
      limit: { ...limit, value: measured.limitScroll },
      reach: itself(50),
    },
    {
      what: what('usual frame while scrolling through'),
      ours: measured.usualFrame,
      unit: 'ms',
      limit: { ...limit, value: measured.limitUsualFrame },
    },
    { what: what('heap'), ours: measured.heap, unit: 'MB', reach: itself(25) },
  ]
}
