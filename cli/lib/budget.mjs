import { gzipSync } from 'node:zlib'
import { browserFlags, findOrInstallBrowser } from './browser.mjs'
import { Refusal } from './refusal.mjs'
import { startTemporaryDesk } from './temporary-desk.mjs'

const kilobyte = 1_000
/** JavaScript that a page loads at first, gzip, in bytes. The report is read by people who only came to read. */
const budgets = [
  { name: 'workspace', path: id => `/articles/${id}`, most: 300 * kilobyte },
  { name: 'report', path: id => `/articles/${id}/report`, most: 20 * kilobyte },
]

/** Measures first loads in a browser on a running desk: every script that is asked for until the page is quiet. */
export async function measureFirstLoads() {
  const { chromium } = await import('@playwright/test')
  const executablePath = await findOrInstallBrowser()
  const desk = await startTemporaryDesk()
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const context = await browser.newContext({ baseURL: desk.address })
    const id = await signInAndFindArticle(context, desk)
    const over = []
    for (const { name, path, most } of budgets) {
      const bytes = await scriptBytes(context, path(id))
      console.log(`${name}: ${inKilobytes(bytes)} of JavaScript, budget ${inKilobytes(most)}`)
      if (bytes > most) over.push(name)
    }
    if (over.length > 0) {
      throw new Refusal(`Over the first-load budget: ${over.join(', ')}. Load what is not needed at first later.`)
    }
  } finally {
    await browser.close()
    await desk.stop()
  }
}

async function scriptBytes(context, path) {
  const page = await context.newPage()
  const scripts = []
  page.on('response', response => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(scripts.map(script => script.body()))
  await page.close()
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

async function signInAndFindArticle({ request }, { address, setUpLink }) {
  const token = new URL(setUpLink).searchParams.get('token')
  const person = { name: 'Measure', email: 'measure@desk.example', password: 'only here to measure' }
  await request.post('/api/v1/set-up', { data: { token, ...person }, headers: { origin: address } })
  const { items } = await (await request.get('/api/v1/articles')).json()
  if (!items?.[0]) throw new Refusal('The desk has no article, so that its first load cannot be measured.')
  return items[0].id
}

function inKilobytes(bytes) {
  return `${(bytes / kilobyte).toFixed(1)} kB`
}
