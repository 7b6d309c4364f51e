import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '@/cli/lib/browser.mjs'
import type { BenchRow } from '../bench-row'
import { type Memory, type StartedDesk, startDesk } from '../started-desk'
import { percentile } from '../store/percentile'
import { ApiChecker } from './api-checker'
import { type SharedArticle, sharedArticle } from './many-people'
import { PageChecker } from './page-checker'
import { type Arrivals, arrivals, type Tagged } from './recipient'

const size = { words: 20_000, claims: 1_000, people: 30 }
/** How many of them work in a browser; the others through the API, with a stream each. */
const browsers = 2
const pause = 2_000
const seconds = Number(process.env.BENCH_SECONDS ?? 60)
// Before what counts: what a server does seldom is compiled late.
const warmUp = 3
const inAll = Math.round((seconds * 1_000) / pause)

/** Thirty people on one article, each tagging every two seconds: what reaches whom, how soon, and what it costs the server. */
export async function run(): Promise<readonly BenchRow[]> {
  const data = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] })
  try {
    const article = await sharedArticle(data, size)
    const desk = await startDesk(data)
    try {
      const pages: PageChecker[] = []
      for (let i = 0; i < browsers; i += 1) {
        pages.push(
          await PageChecker.open(browser, i, { ...desk, articleId: article.id, signedIn: personOf(article, i) }),
        )
      }
      return rowsOf(await worked(desk, article, pages))
    } finally {
      await desk.stop()
    }
  } finally {
    await browser.close()
    rmSync(data, { recursive: true, force: true })
  }
}

interface Measured {
  readonly tags: readonly Tagged[]
  readonly refused: number
  readonly onScreens: Arrivals
  readonly onStreams: Arrivals
  readonly memory: readonly Memory[]
}

async function worked(desk: StartedDesk, article: SharedArticle, pages: readonly PageChecker[]): Promise<Measured> {
  const programs = article.people.slice(browsers).map((person, i) => new ApiChecker(browsers + i, desk.port, person))
  await Promise.all(programs.map(program => program.listen(article.id)))
  const tags: Tagged[] = []
  let refused = 0
  // All of them move down the text together, so that what one does is in sight of the others.
  const tag = async (person: number, turn: number) => {
    const claim = article.claims[turn * size.people + person] ?? ''
    const page = pages[person]
    if (page) return page.tag(claim)
    const taken = await programs[person - browsers]?.tag(claim, turn * 100)
    if (taken) tags.push(taken)
    else refused += 1
  }
  const turns = async (from: number, to: number) => {
    const begin = performance.now()
    await Promise.all(
      article.people.map(async (_, person) => {
        for (let turn = from; turn < to; turn += 1) {
          await until(begin + (turn - from + share(person, turn)) * pause)
          await tag(person, turn)
        }
      }),
    )
  }
  await turns(0, warmUp)
  const memory = [await desk.memory()]
  await turns(warmUp, warmUp + Math.floor(inAll / 2))
  memory.push(await desk.memory())
  await turns(warmUp + Math.floor(inAll / 2), warmUp + inAll)
  await new Promise(resolve => setTimeout(resolve, pause))
  memory.push(await desk.memory())
  for (const page of pages) {
    tags.push(...(await page.tags()))
    refused += page.refused
  }
  const counted = tags.filter(({ claim }) => article.claims.indexOf(claim) >= warmUp * size.people)
  const [onScreens, onStreams] = [await arrivals(counted, pages), await arrivals(counted, programs)]
  for (const program of programs) program.leave()
  return { tags: counted, refused, onScreens, onStreams, memory }
}

function rowsOf({ tags, refused, onScreens, onStreams, memory }: Measured): readonly BenchRow[] {
  const all = [...onScreens.times, ...onStreams.times]
  const [start, middle, end] = memory
  if (!start || !middle || !end) throw new Error('The memory was not measured')
  const aSecond = { name: 'a second', value: 1_000 }
  const least = 0.99 * inAll * size.people
  const arrived = { unit: 'ms', limit: aSecond, reach: { of: 'limit', atMost: 1 } } as const
  const none = { unit: '', reach: { of: 'itself', atMost: 0 } } as const
  const flat = { unit: 'MB', reach: { of: 'limit', atMost: 1.2 } } as const
  return [
    {
      what: `tags of ${size.people} people in ${seconds} s`,
      ours: tags.length,
      unit: '',
      reach: { of: 'itself', atLeast: least },
    },
    { what: 'arrivals at the others', ours: all.length, unit: '' },
    { what: 'missing', ours: onScreens.missing + onStreams.missing, ...none },
    { what: 'came twice', ours: onScreens.repeated + onStreams.repeated, ...none },
    { what: 'writes refused', ours: refused, ...none },
    { what: 'from the key or request to everybody else (95th percentile)', ours: percentile(all, 95), ...arrived },
    { what: `of these on ${browsers} screens`, ours: percentile(onScreens.times, 95), ...arrived },
    { what: 'of these on streams', ours: percentile(onStreams.times, 95), ...arrived },
    { what: 'the longest of all', ours: Math.max(...all), unit: 'ms', limit: aSecond },
    memoryRow('heap, collected, in the middle', middle.heap, start.heap),
    { ...memoryRow('heap, collected, at the end', end.heap, start.heap), ...flat },
    memoryRow('memory of the process in the middle', middle.rss, start.rss),
    { ...memoryRow('memory of the process at the end', end.rss, start.rss), ...flat },
  ]
}

function memoryRow(what: string, value: number, before: number): BenchRow {
  return { what, ours: value, unit: 'MB', limit: { name: 'at the start', value: before } }
}

function personOf({ people }: SharedArticle, i: number) {
  const person = people[i]
  if (!person) throw new Error('There are too few people')
  return person
}

// Where in their two seconds somebody tags: scattered, and the same in every run.
function share(person: number, turn: number): number {
  return ((person * 7_919 + turn * 104_729) % 997) / 997
}

async function until(time: number): Promise<void> {
  const left = time - performance.now()
  if (left > 0) await new Promise(resolve => setTimeout(resolve, left))
}
