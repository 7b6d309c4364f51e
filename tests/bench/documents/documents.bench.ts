import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { BenchRow } from '../bench-row'
import { aLongPdf, aLongWordFile } from './long-documents'

const pdfPages = 100
const wordPages = 200
const times = 3

const readingSchema = z.object({ ms: z.number(), peak: z.number(), blocks: z.number(), progress: z.number() })
type Reading = z.infer<typeof readingSchema>

/** A long PDF and a long Word file: time beside the bare library in the same run, and the most memory held. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const file = (name: string) => join(folder, name)
  try {
    const pages = await aLongPdf(file('long.pdf'), pdfPages)
    await aLongPdf(file('short.pdf'), 1)
    aLongWordFile(file('long.docx'), wordPages)
    aLongWordFile(file('short.docx'), 1)
    const size = (name: string) => `${Math.round(statSync(file(name)).size / 1024)} kB`
    return [
      ...rowsOf(`a PDF of ${pages} pages (${size('long.pdf')})`, {
        ours: best('pdf', file('short.pdf'), file('long.pdf')),
        bare: best('raw pdfjs', file('short.pdf'), file('long.pdf')),
        peer: 'raw pdfjs',
      }),
      ...rowsOf(`a Word file of ${wordPages} pages (${size('long.docx')})`, {
        ours: best('docx', file('short.docx'), file('long.docx')),
        bare: best('raw mammoth', file('short.docx'), file('long.docx')),
        peer: 'raw mammoth',
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The best of some runs, each in a process of its own: what the machine does beside it only ever adds.
function best(how: string, small: string, large: string): Reading {
  const program = fileURLToPath(new URL('read-once.ts', import.meta.url))
  const runs = Array.from({ length: times }, () => {
    const args = ['--import', 'tsx', program, how, small, large]
    return readingSchema.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
  })
  return runs.reduce((one, other) => (other.ms < one.ms ? other : one))
}

function rowsOf(what: string, { ours, bare, peer }: { ours: Reading; bare: Reading; peer: string }): BenchRow[] {
  return [
    {
      what: `${what}, to ${ours.blocks.toLocaleString('en')} blocks with progress told ${ours.progress} times`,
      ours: ours.ms,
      unit: 'ms',
      limit: { name: peer, value: bare.ms },
      reach: { of: 'limit', atMost: 3 },
    },
    {
      what: `${what}: the most memory its process held`,
      ours: ours.peak,
      unit: 'MB',
      peers: [{ name: peer, value: bare.peak }],
      reach: { of: 'itself', atMost: 700 },
    },
  ]
}
