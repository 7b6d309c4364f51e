import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeskFolder } from '../builders/desk-folder'

const papers = mkdtempSync(join(tmpdir(), 'tickmark-many-'))
const desks = [newDeskFolder(), newDeskFolder()]
const broken = { empty: join(papers, 'archive', 'empty.txt'), cut: join(papers, 'cut.pdf') }

// 200 files, of which two are broken.
beforeAll(() => {
  mkdirSync(join(papers, 'archive'))
  for (let number = 1; number <= 198; number++) {
    const folder = number % 2 ? papers : join(papers, 'archive')
    writeFileSync(join(folder, `story ${number}.txt`), `Bridge ${number} closed\n\nIt was closed on Monday, they said.`)
  }
  writeFileSync(broken.empty, '')
  writeFileSync(broken.cut, '%PDF-1.7\n1 0 obj')
})
afterAll(() => {
  for (const { remove } of desks) remove()
  rmSync(papers, { recursive: true })
})

function start(args: readonly string[], data: string): ChildProcess {
  return spawn(process.execPath, ['cli/tickmark.mjs', ...args], { env: { ...process.env, TICKMARK_DATA: data } })
}

async function tickmark(
  args: readonly string[],
  data: string,
  whileIt: (child: ChildProcess) => void = () => undefined,
) {
  const child = start(args, data)
  whileIt(child)
  if (!child.stdout || !child.stderr) throw new Error('The command says nothing')
  const [out, said, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>(resolve => child.once('close', resolve)),
  ])
  return { status, said, lines: out.split('\n').filter(Boolean) }
}

const onDesk = async (data: string) => (await tickmark(['list'], data)).lines.length

describe('bringing many articles in', { timeout: 120_000 }, () => {
  it('brings in all but the broken ones, names these, and says so by its status', async () => {
    const data = desks[0]?.folder ?? ''
    const { status, said, lines } = await tickmark(['import', papers], data)
    expect([status, lines.length]).toEqual([1, 198])
    const named = said.split('\n').filter(line => line.includes(': '))
    expect(named.map(line => line.slice(0, line.indexOf(': ')))).toEqual([broken.empty, broken.cut])
    expect(said).toContain('198 of 200 brought in, 2 refused.')
  })

  it('goes on where it was interrupted, and brings nothing in twice', async () => {
    const data = desks[1]?.folder ?? ''
    const first = await tickmark(['import', papers], data, child => {
      let seen = 0
      child.stdout?.on('data', chunk => {
        seen += String(chunk).split('\n').length - 1
        if (seen >= 20) child.kill('SIGINT')
      })
    })
    expect(first.status).toBe(130)
    expect(first.said).toContain('Interrupted. The same command goes on where it stopped.')
    expect(first.lines.length).toBeGreaterThanOrEqual(20)
    expect(first.lines.length).toBeLessThan(198)

    const second = await tickmark(['import', papers], data)
    const already = first.lines.length
    expect(second.said).toContain(`${198 - already} of 200 brought in, ${already} already there, 2 refused.`)
    const ids = second.lines.map(line => line.split('\t')[0])
    expect(new Set(ids).size).toBe(198)
    expect(await onDesk(data)).toBe(198)
  })

  it('reads JSON Lines, an article a line, and names the line that is none', async () => {
    const data = desks[0]?.folder ?? ''
    const file = join(papers, 'more.jsonl')
    const story = { content: 'Tunnel opened\n\nIt was opened on Friday, they said.', publisher: 'The Post' }
    writeFileSync(
      file,
      `${JSON.stringify(story)}\n\n{"content":\n${JSON.stringify({ ...story, publisher: 'Times' })}\n`,
    )
    for (const sum of ['2 of 3 brought in, 1 refused.', '0 of 3 brought in, 2 already there, 1 refused.']) {
      const { status, said, lines } = await tickmark(['import', file], data)
      expect([status, lines.length]).toEqual([1, 2])
      expect(said).toContain(`${file}:3: The line is no JSON object.`)
      expect(said).toContain(sum)
    }
  })
})
