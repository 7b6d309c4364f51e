import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Bench, BenchRow } from './bench-row'
import { isReached } from './bench-row'

const folder = fileURLToPath(new URL('.', import.meta.url))
const asked = process.argv.slice(2)

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.bench.ts') && !path.includes('node_modules'))
  .filter(path => asked.length === 0 || asked.some(name => path.startsWith(name)))
  .sort()
if (files.length === 0) {
  console.error(
    `No measurement is called ${asked.join(' or ') || 'anything yet'}. They are the folders in tests/bench.`,
  )
  process.exitCode = 2
}

let missed = 0
for (const file of files) {
  console.log(`\n${file.replace(/\.bench\.ts$/, '')}`)
  const { run }: { run: Bench } = await import(pathToFileURL(folder + file).href)
  const rows = await run()
  console.table(rows.map(printed))
  missed += rows.filter(row => isReached(row) === false).length
}
console.log(missed === 0 ? '\nEverything demanded was reached.' : `\n${missed} not reached.`)
if (missed > 0) process.exitCode = 1

function printed(row: BenchRow): Record<string, string> {
  const reached = isReached(row)
  return {
    what: row.what,
    ours: `${short(row.ours)} ${row.unit}`,
    limit: row.limit ? `${short(row.limit.value)} (${row.limit.name})` : '',
    ratio: row.limit ? (row.ours / row.limit.value).toFixed(2) : '',
    reach: demandOf(row),
    reached: reached === undefined ? '' : reached ? 'yes' : 'no',
    peers: (row.peers ?? []).map(({ name, value }) => `${name} ${short(value)}`).join(', '),
  }
}

function demandOf({ reach }: BenchRow): string {
  if (!reach) return ''
  const bounds = [
    reach.atMost === undefined ? '' : `≤ ${reach.atMost}`,
    reach.atLeast === undefined ? '' : `≥ ${reach.atLeast}`,
  ]
  return `${bounds.filter(Boolean).join(' and ')}${reach.of === 'limit' ? ' of the limit' : ''}`
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
}
