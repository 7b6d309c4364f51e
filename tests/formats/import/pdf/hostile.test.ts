import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DomainError } from '@/domain/errors'
import { readPdf } from '@/formats/import/pdf/read-pdf'
import { aPdf } from '../../../builders/a-pdf'
import { ofObjects, stream } from './by-hand'

async function refusal(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const error = await readPdf(bytes).then(
    () => undefined,
    reason => reason,
  )
  if (!(error instanceof DomainError)) throw new Error(`No refusal but ${String(error)}`)
  return { code: error.code, message: error.message }
}

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const onePage = [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
]

describe('A hostile or broken PDF is refused in a sentence (P1–P3)', () => {
  it('empty, of another kind, truncated anywhere, any byte changed: a document or a refusal', async () => {
    expect((await refusal(new Uint8Array())).message).toMatch(/damaged or incomplete/)
    expect((await refusal(Buffer.from('Plain words, called .pdf'))).message).toMatch(/damaged or incomplete/)
    const good = await aPdf(pdf => pdf.text('Good words'))
    for (let size = 12; size < good.length; size += 401) {
      const outcome = await readPdf(good.slice(0, size)).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError)
    }
    for (let at = 0; at < good.length; at += 211) {
      const broken = good.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x55
      const outcome = await readPdf(broken).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError)
    }
  })

  it('protected with a password, and not where only printing is forbidden', async () => {
    const closed = await aPdf(pdf => pdf.text('Secret'), { userPassword: 'a', ownerPassword: 'b' })
    expect((await refusal(closed)).message).toMatch(/protected with a password/)
    const open = await aPdf(pdf => pdf.text('Not for printing'), { ownerPassword: 'b' })
    expect((await readPdf(open)).blocks[0]?.text).toBe('Not for printing')
  })

  it('without a text layer: an image, a drawing, nothing', async () => {
    const drawn = await aPdf(pdf => pdf.rect(100, 100, 200, 200).fill('black'))
    expect(await refusal(drawn)).toEqual({
      code: 'unreadable',
      message: 'The PDF has no text layer: its pages are images. Have its text recognised (OCR) and import the result.',
    })
  })

  it('bombs: a stream of zeros, a stream packed twice, a stream of objects, one under a name in disguise', async () => {
    const zeros = Buffer.alloc(60 << 20)
    const packed = deflateSync(zeros)
    const bombs = [
      stream('/Filter /FlateDecode', packed),
      stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(packed)),
      stream('/Type /ObjStm /N 100000 /First 10 /Filter /FlateDecode', packed),
      stream('/Filter /Flate#44ecode', packed),
    ]
    for (const bomb of bombs) {
      expect(await refusal(ofObjects(catalog, ...onePage, bomb))).toMatchObject({
        code: 'too_large',
        message: expect.stringMatching(/unpacks to far more/),
      })
    }
  })

  it('says that it has a million pages, or one that holds itself', async () => {
    expect((await refusal(ofObjects(catalog, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>'))).code).toMatch(
      /too_large|unreadable/,
    )
    expect((await refusal(ofObjects(catalog, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'))).code).toBe(
      'unreadable',
    )
  })

  it('has a page of sixty thousand letters and more set one by one', async () => {
    const letters = Buffer.from(
      `BT /F1 4 Tf ${Array.from({ length: 61_000 }, (_, at) => `1 0 0 1 ${(at * 7919) % 590} ${(at * 104_729) % 840} Tm (x) Tj`).join(' ')} ET`,
    )
    expect(await refusal(ofObjects(catalog, ...onePage, stream('', letters)))).toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/a page of more than 60,000 pieces/),
    })
  })

  it('runs nothing and fetches nothing', async () => {
    const action = '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>'
    const { blocks } = await readPdf(
      ofObjects(action, ...onePage, stream('', Buffer.from('BT /F1 12 Tf 72 700 Td (Words) Tj ET'))),
    )
    expect(blocks.map(block => block.text)).toEqual(['Words'])
  })
})
