import { describe, expect, it } from 'vitest'
import { DomainError } from '@/domain/errors'
import { importArticle } from '@/formats/import/import-article'
import { readText } from '@/formats/import/plain-text/read-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array | number[]) => readText(Uint8Array.from(bytes))

function utf16(text: string, isLittle: boolean): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap(unit =>
    isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  )
}

function refusal(bytes: Uint8Array | number[]): string {
  try {
    read(bytes)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unreadable') return error.message
    throw error
  }
  throw new Error('It was read.')
}

describe('Encodings (import I2–I4)', () => {
  const text = 'Café at 9 o’clock – “now”.\nNext line.'

  it('reads UTF-8 with and without its byte order mark', () => {
    expect(read(utf8(text)).text).toBe(text)
    expect(read([0xef, 0xbb, 0xbf, ...utf8(text)])).toEqual({ text, notes: [] })
  })

  it.each([true, false])('reads UTF-16 with its byte order mark, little-endian: %s', isLittle => {
    expect(read([...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]), ...utf16(text, isLittle)]).text).toBe(text)
  })

  it.each([true, false])('reads UTF-16 without a mark and says so, little-endian: %s', isLittle => {
    for (const sample of [text, 'سطر أول من النص\nسطر ثان من النص']) {
      const found = read(utf16(sample, isLittle))
      expect(found.text).toBe(sample)
      expect(found.notes[0]).toMatch(/UTF-16/)
    }
  })

  it('reads what is not UTF-8 as Windows-1252 and says so', () => {
    const found = read([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35])
    expect(found.text).toBe('“Café” – €5')
    expect(found.notes[0]).toMatch(/Windows-1252/)
  })

  it('keeps UTF-8 that is damaged in one place as UTF-8', () => {
    const found = read([...utf8('Überfüllte Bäder, schöne Größen: '), 0xc3, 0x20, ...utf8('Ende')])
    expect(found.text).toBe('Überfüllte Bäder, schöne Größen: \ufffd Ende')
    expect(found.notes).toEqual(['1 character could not be read and stands as \ufffd.'])
  })

  it('replaces half a surrogate pair and says so', () => {
    const found = read([0xff, 0xfe, ...utf16('a\ud83d b', true)])
    expect(found.text).toBe('a\ufffd b')
    expect(found.notes).toEqual(['1 character could not be read and stands as \ufffd.'])
  })

  it('refuses UTF-32 in words', () => {
    expect(refusal([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])).toMatch(/UTF-32.*Save it as UTF-8/)
  })
})

describe('What no reader sees (import I5–I9)', () => {
  it('takes control characters, terminal codes and zero-width characters out and counts them', () => {
    const found = read(
      utf8('Plain words that go on for a while. \u001b[31mRed\u001b[0m zero\u200bwidth soft\u00adhyphen bell\u0007.'),
    )
    expect(found.text).toBe('Plain words that go on for a while. Red zerowidth softhyphen bell.')
    expect(found.notes).toEqual([
      '2 terminal codes taken out.',
      '1 control character taken out.',
      '2 invisible characters taken out.',
    ])
  })

  it('keeps joiners that words and emoji need, and takes forced directions out', () => {
    const words = 'می‌خواهم 👩‍🚀 abc'
    expect(read(utf8(words)).text).toBe(words)
    expect(read(utf8('ab\u202ecd')).text).toBe('abcd')
  })

  it('knows every line end, and a page break as an empty line', () => {
    expect(read(utf8('a\r\nb\rc\u2028d\u0085e\ff\u2029g')).text).toBe('a\nb\nc\nd\ne\n\nf\n\ng')
  })

  it('keeps a no-break space only where a typesetter puts one', () => {
    expect(read(utf8('10\u00a0000 personnes\u00a0: «\u00a0oui\u00a0» a\u00a0b')).text).toBe(
      '10\u00a0000 personnes\u00a0: «\u00a0oui\u00a0» a b',
    )
  })

  it('composes letters and their accents (NFC)', () => {
    expect(read(utf8('Cafe\u0301')).text).toBe('Café')
  })
})

describe('What is not text (import I1, I9)', () => {
  it.each([
    ['an empty file', [], /The file is empty/],
    ['only white space', [...utf8(' \n\t\u00a0\r\n\ufeff')], /no words in this/],
    ['a PDF', [...utf8('%PDF-1.7 …')], /This is a PDF/],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /This is an image \(PNG\)/],
    ['a Word file', [0x50, 0x4b, 3, 4, ...utf8('........word/document.xml')], /This is a Word document/],
    ['a ZIP', [0x50, 0x4b, 3, 4, ...utf8('........holiday.jpg')], /This is a ZIP archive/],
    ['RTF', [...utf8('{\\rtf1\\ansi hello}')], /This is a rich-text file/],
    ['a web page', [...utf8('\n<!DOCTYPE html><html><p>Hi')], /source of a web page/],
    ['noise', Array.from({ length: 400 }, (_, at) => (at * 7919) % 32), /The file is not text/],
  ])('refuses %s with a sentence on what to do', (_name, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence)
    expect(refusal(bytes)).toMatch(/\.$/)
  })

  it('refuses more than 25 MB before looking at it', async () => {
    await expect(importArticle({ bytes: new Uint8Array(25 * 1024 * 1024 + 1) })).rejects.toThrow(/larger than 25 MB/)
  })

  it.each([
    ['lines', '- x\n'.repeat(6_000_000), /has 6,000,00[01] lines/],
    ['paragraphs in a list that is no verse', `Title\n\n${'a\n'.repeat(400_000)}`, /has 400,001 paragraphs/],
  ])('refuses too many %s, and does not take the time to cut them all', async (_name, text, sentence) => {
    await expect(importArticle({ bytes: new TextEncoder().encode(text) })).rejects.toThrow(sentence)
  })
})
