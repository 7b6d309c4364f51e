import { setTimeout as pause } from 'node:timers/promises'
import PdfDocument from 'pdfkit'
import { afterAll, describe, expect, it } from 'vitest'
import * as articlesRoute from '@/app/api/v1/articles/route'
import { reading, readingBounds } from '@/server/reading/off-thread'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'
import { aParagraph, aWordFile } from '../../builders/a-word-file'
import { callRoute } from '../../builders/call-route'

const context = contextOf(aRunningDesk())
const { token } = await createToken(context, { name: 'Script', role: 'editor' })
const headers = { authorization: `Bearer ${token}` }
afterAll(() => reading().end())

const word = aWordFile({ document: aParagraph('The bridge was closed on Monday, the city said.') })
const page = (inner: string) => Buffer.from(`<!doctype html><html><body>${inner}</body></html>`)
const story = 'The bridge was closed on Monday, the city said. It opens again on Friday.'
const entities = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from('bcdefghi', (name, place) => `<!ENTITY ${name} "${`&${'abcdefgh'.charAt(place)};`.repeat(10)}">`).join('')}]>`
const part = (xml: string) => aWordFile({ document: '' }, [{ name: 'word/document.xml', bytes: xml }])

// What came, what it is called, and the sentence that it gets.
const refused: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['nothing at all', 'a.docx', new Uint8Array(), /empty/],
  ['a file cut in half', 'a.docx', word.slice(0, word.length / 2), /damaged or incomplete/],
  ['a picture called a Word file', 'a.docx', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), /an image \(PNG\)/],
  ['a Word file that unpacks to 100 MB', 'bomb.docx', part(' '.repeat(100 << 20)), /unpacks to far more/],
  ['entities that grow a thousandfold', 'a.docx', part(`<?xml version="1.0"?>${entities}<w>&i;</w>`), /./],
  ['100,000 elements inside each other', 'a.docx', part(`<?xml version="1.0"?>${'<w>'.repeat(100_000)}`), /./],
  ['100,000 elements of a page inside each other', 'a.html', page('<div>'.repeat(100_000)), /./],
  [
    'sizes that lie',
    'a.docx',
    aWordFile({ document: '' }, [{ name: 'word/document.xml', bytes: ' '.repeat(3 << 20), claimedSize: 900 }]),
    /./,
  ],
  [
    'a PDF cut in half',
    'a.pdf',
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Length 99999999 >>\nstream\nBT'),
    /damaged|incomplete|cannot be read/,
  ],
  ['a PDF behind a password', 'a.pdf', await lockedPdf(), /password/],
  ['200,000 brackets of JSON', 'a.json', Buffer.from('['.repeat(200_000)), /not JSON/],
]

// Read all the same, and nothing in it acts.
const tamed: readonly (readonly [string, string, Uint8Array])[] = [
  ['a Word file called a text', 'a.txt', word],
  [
    'a page laden with scripts',
    'a.html',
    page(
      `<h1 onclick="x()">Bridge</h1><script>alert(1)</script><p>${story} <a href="javascript:alert(1)">More</a></p>`,
    ),
  ],
  [
    '50,000 elements in a row and inside each other',
    'a.html',
    page(`${'<span>'.repeat(150)}<p>${story}</p>${'<i>x</i> '.repeat(50_000)}`),
  ],
]

function send(name: string, bytes: Uint8Array, query = '') {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name))
  return callRoute(articlesRoute.POST, { method: 'POST', body, query, headers })
}

const list = () => callRoute(articlesRoute.GET, { headers })
const total = async () => (await context.store.articles({ limit: 1 })).total

describe('Hostile copy costs itself alone', { timeout: 120_000 }, () => {
  it('gets a sentence each, while others are served, in bounded memory, and leaves nothing behind', async () => {
    const before = await total()
    let isDone = false
    const waits: number[] = []
    const others = (async () => {
      while (!isDone) {
        const asked = performance.now()
        expect((await list()).status).toBe(200)
        waits.push(performance.now() - asked)
        await pause(20)
      }
    })()
    const answers = await Promise.all(
      refused.map(async ([what, name, bytes, sentence]) => {
        const answer = await send(name, bytes)
        const problem = await answer.json()
        expect([what, answer.status], problem.detail).toEqual([what, expect.toBeOneOf([413, 422])])
        expect(problem.detail, what).toMatch(sentence)
        // One sentence for what it is, and one for what to do.
        expect(problem.detail, what).toMatch(/^[A-Z“0-9].*\.$/)
        return `${what}: ${problem.detail}`
      }),
    )
    isDone = true
    await others
    expect(answers).toHaveLength(refused.length)
    expect(await total()).toBe(before)
    const most = reading().mostMemory
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(readingBounds.memory)
    expect(waits.length).toBeGreaterThan(10)
    process.stdout.write(
      `${answers.join('\n')}\n${waits.length} other requests meanwhile, the slowest took ${Math.max(...waits).toFixed(0)} ms; a reader held ${(most / 2 ** 20).toFixed(0)} MB at most\n`,
    )
  })

  it.each(tamed)('reads %s, and nothing in it acts', async (_what, name, bytes) => {
    const answer = await send(name, bytes, '?dryRun=1')
    const text = await answer.text()
    expect(answer.status, text.slice(0, 500)).toBe(200)
    expect(text).toContain('The bridge was closed on Monday')
    expect(text).not.toMatch(/alert\(1\)|javascript:|onclick/)
  })
})

async function lockedPdf(): Promise<Uint8Array> {
  const pdf = new PdfDocument({ userPassword: 'secret', ownerPassword: 'owner', pdfVersion: '1.7' })
  const chunks: Buffer[] = []
  pdf.on('data', chunk => chunks.push(chunk))
  const ended = new Promise(resolve => pdf.once('end', resolve))
  pdf.text(story)
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
