import { gzipSync } from 'node:zlib'
import { Refusal } from './refusal.mjs'
import { startTemporaryDesk } from './temporary-desk.mjs'

const kilobyte = 1_000
/** JavaScript that a page loads at first, gzip, in bytes. The report is read by people who only came to read. */
const budgets = [
  { name: 'workspace', path: id => `/articles/${id}`, most: 300 * kilobyte },
  { name: 'report', path: id => `/articles/${id}/report`, most: 20 * kilobyte },
]

/** Measures the first loads on a running desk and refuses those over their budget. */
export async function measureFirstLoads() {
  const desk = await startTemporaryDesk()
  try {
    const visitor = await signedIn(desk)
    const id = await firstArticle(visitor)
    const over = []
    for (const { name, path, most } of budgets) {
      const bytes = await scriptBytes(visitor, path(id))
      console.log(`${name}: ${inKilobytes(bytes)} of JavaScript, budget ${inKilobytes(most)}`)
      if (bytes > most) over.push(name)
    }
    if (over.length > 0) {
      throw new Refusal(`Over the first-load budget: ${over.join(', ')}. Load what is not needed at first later.`)
    }
  } finally {
    await desk.stop()
  }
}

// Scripts stand in the page as elements, and in its data as the names of what will be asked for next.
async function scriptBytes(visitor, path) {
  const page = await visitor(path)
  const scripts = new Set(page.match(/static\/chunks\/[\w.~/-]+\.js/g) ?? [])
  let bytes = 0
  for (const script of scripts) bytes += gzipSync(await visitor(`/_next/${script}`)).length
  return bytes
}

async function firstArticle(visitor) {
  const { items } = JSON.parse(await visitor('/api/v1/articles'))
  return items[0].id
}

async function signedIn({ address, setUpLink }) {
  const token = new URL(setUpLink).searchParams.get('token')
  const answer = await fetch(`${address}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ token, name: 'Measure', email: 'measure@desk.example', password: 'only here to measure' }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  return async path => {
    const page = await fetch(address + path, { headers: { cookie } })
    if (!page.ok) throw new Refusal(`${path} answers ${page.status}; its first load cannot be measured.`)
    return page.text()
  }
}

function inKilobytes(bytes) {
  return `${(bytes / kilobyte).toFixed(1)} kB`
}
