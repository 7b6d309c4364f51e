import { describe, expect, it } from 'vitest'
import { namedOtherwise, tellFormat } from '@/formats/import/tell-format'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const zip = (names: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf(names)])
const page = '<?xml version="1.0"?>\n<!-- made by hand -->\n<html><p>Words'

describe('What a file is (import I30)', () => {
  it.each([
    ['bytes before a name', { bytes: bytesOf('%PDF-1.7'), fileName: 'a.txt' }, 'pdf'],
    ['bytes before a media type', { bytes: bytesOf('<!doctype html><p>'), mediaType: 'text/plain' }, 'html'],
    ['a page that begins as XML', { bytes: bytesOf(page) }, 'html'],
    [
      'a Word file whose parts stand late',
      { bytes: zip(`[Content_Types].xml${' '.repeat(9_000)}word/document.xml`) },
      'docx',
    ],
    ['a PDF behind a few bytes', { bytes: bytesOf('\n\njunk\n%PDF-1.4'), fileName: 'a.PDF' }, 'pdf'],
    [
      'a media type before a name',
      { bytes: bytesOf('<p>a'), fileName: 'a.txt', mediaType: 'text/html; charset=utf-8' },
      'html',
    ],
    ['a name', { bytes: bytesOf('# a'), fileName: 'a.md' }, 'markdown'],
    ['nothing', { bytes: bytesOf('# a\n\n**b**') }, 'text'],
  ])('is told by %s', (_by, named, format) => {
    expect(tellFormat(named)).toEqual({ format })
  })

  it('is named where it is not read', () => {
    expect(tellFormat({ bytes: zip('xl/workbook.xml') })).toEqual({ foreign: 'an Excel workbook (.xlsx)' })
  })

  it('is noted where its name says something else', () => {
    expect(namedOtherwise('story.docx', 'pdf')).toBe(
      'By its name it is a Word document, by its bytes a PDF; it was read as that.',
    )
    expect([
      namedOtherwise('story.htm', 'html'),
      namedOtherwise('story', 'pdf'),
      namedOtherwise('a.eml', 'text'),
    ]).toEqual([undefined, undefined, undefined])
  })
})
