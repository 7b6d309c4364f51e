import { describe, expect, it } from 'vitest'
import { DomainError } from '@/domain/errors'
import { readDocx } from '@/formats/import/docx/read-docx'
import { aParagraph, aRun, aWordFile } from '../../../builders/a-word-file'
import { aZip } from '../../../builders/a-zip'

async function refusal(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const error = await readDocx(bytes).then(
    () => undefined,
    reason => reason,
  )
  if (!(error instanceof DomainError)) throw new Error(`No refusal but ${String(error)}`)
  return { code: error.code, message: error.message }
}

const good = aWordFile({ document: aParagraph('Good') })
const large = (size: number) => Buffer.alloc(size, 0x20)
const declared = (xml: string) => `<?xml version="1.0"?>${xml}`

describe('A hostile or broken Word file is refused in a sentence (D1–D5)', () => {
  it('empty, not a ZIP, truncated anywhere', async () => {
    for (const bytes of [new Uint8Array(), Buffer.from('PK\u0003\u0004 not really'), Buffer.from('Plain words')]) {
      expect((await refusal(bytes)).message).toMatch(/damaged or incomplete/)
    }
    for (let size = 4; size < good.length; size += 97)
      expect((await refusal(good.slice(0, size))).code).toBe('unreadable')
  })

  it('any byte of it changed: a document or a refusal, nothing else', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const broken = good.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x55
      const outcome = await readDocx(broken).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError)
    }
  })

  it('of another kind, by name', async () => {
    const zip = (name: string) => aZip([{ name, bytes: 'x' }])
    expect((await refusal(zip('xl/workbook.xml'))).message).toMatch(/an Excel workbook/)
    expect((await refusal(zip('content.xml'))).message).toMatch(/an OpenDocument text/)
    expect((await refusal(zip('holiday.jpg'))).message).toMatch(/a ZIP archive without a Word document/)
    const compound = Buffer.alloc(2048)
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(compound)
    expect((await refusal(compound)).message).toMatch(/before 2007 \(\.doc\)/)
    Buffer.from('EncryptedPackage', 'utf16le').copy(compound, 1024)
    expect((await refusal(compound)).message).toMatch(/protected with a password/)
  })

  it('bombs: one large part, many parts, a lie about the size, and one that no import looks at', async () => {
    const huge = aWordFile({ document: '' }, [{ name: 'word/document.xml', bytes: large(12 << 20) }])
    expect(await refusal(huge)).toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/unpacks to far more/),
    })
    const lying = aWordFile({ document: '' }, [{ name: 'word/document.xml', bytes: large(3 << 20), claimedSize: 900 }])
    expect((await refusal(lying)).code).toMatch(/unreadable|too_large/)
    const image = aWordFile({ document: aParagraph('x') }, [
      { name: 'word/media/a.bmp', bytes: 'x', claimedSize: 4_000_000_000 },
    ])
    expect((await refusal(image)).code).toBe('too_large')
    const many = aZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, bytes: '' })))
    expect((await refusal(many)).message).toMatch(/packed in 10,001 parts/)
    const twice = aZip([
      { name: 'word/document.xml', bytes: 'a' },
      { name: 'word/document.xml', bytes: 'b' },
    ])
    expect((await refusal(twice)).message).toMatch(/two parts of one name/)
  })

  it('entities of its own, in any part', async () => {
    const bomb = declared('<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><d>&b;</d>')
    for (const name of [
      'word/document.xml',
      'word/styles.xml',
      'word/comments.xml',
      '_rels/.rels',
      'docProps/core.xml',
    ]) {
      const file = aWordFile({ document: aParagraph('x') }, [{ name, bytes: bomb }])
      expect((await refusal(file)).message, name).toMatch(/declares a document type/)
    }
    expect((await refusal(aWordFile({ document: aParagraph('a &own; b') }))).message).toMatch(/entities of its own/)
  })

  it('nested without end: tables in tables, tags in tags', async () => {
    const tables = (depth: number) =>
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + aParagraph('deep') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
    expect((await refusal(aWordFile({ document: tables(50_000) }))).message).toMatch(/nested more than 256 deep/)
    const { blocks } = await readDocx(aWordFile({ document: tables(60) }))
    expect(blocks.map(block => block.text)).toEqual(['deep'])
  })

  it('50,000 paragraphs', async () => {
    const file = aWordFile({ document: aParagraph('Some words of a paragraph').repeat(50_000) })
    expect(await refusal(file)).toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/more than 20,000 paragraphs/),
    })
  })

  it('a quarter of a million runs', async () => {
    const file = aWordFile({ document: aParagraph(aRun('a').repeat(230_000)) })
    expect(await refusal(file)).toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/more than 450,000 pieces/),
    })
  })

  it('one paragraph of megabytes, quotes full of tags, and a line end after each letter', async () => {
    const breaks = '<w:r><w:t>a </w:t><w:br/></w:r>'.repeat(8_000)
    const { blocks } = await readDocx(
      aWordFile({ document: aParagraph(`${aRun('word\u00a0 '.repeat(100_000))}${breaks}`) }),
    )
    expect(blocks[0]?.text).toHaveLength(100_000 * 5 + 8_000 * 2 - 1)
    const quoted = `<w:p w:title="${'>'.repeat(2_000_000)}"><w:r><w:t>x</w:t></w:r></w:p>`
    expect((await readDocx(aWordFile({ document: quoted }))).blocks.map(block => block.text)).toEqual(['x'])
  })

  it('without words', async () => {
    expect((await refusal(aWordFile({ document: '<w:p/>' }))).message).toMatch(/holds no words/)
  })

  it('and nothing outside it is ever read', async () => {
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = declared(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="r2" Type="${relation}/styles" Target="http://127.0.0.1:1/s.xml" TargetMode="External"/></Relationships>`,
    )
    const drawing =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="A map"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const { blocks, notes } = await readDocx(
      aWordFile({ document: aParagraph('Words') + aParagraph(drawing) }, [
        { name: 'word/_rels/document.xml.rels', bytes: relations },
        { name: 'word/vbaProject.bin', bytes: 'macro' },
      ]),
    )
    expect(blocks.map(block => block.text)).toEqual(['Words'])
    expect(notes).toEqual(['1 image left out: “A map”.', 'The file holds macros. They were not looked at.'])
  })
})
