import { describe, expect, it } from 'vitest'
import { correct, correctionList, noCorrections, redo, undo } from '@/components/import/corrections'
import { languageChoices, languageName } from '@/components/import/language-words'
import { sizeWords } from '@/components/import/size-words'
import type { ImportBlock, ImportRole } from '@/domain/article/import-preview'

const block = (role: ImportRole): ImportBlock => ({ role, text: 'Words', why: '' })
const blocks = [block('standfirst'), block('title'), block('paragraph'), block('residue')]

describe('Corrections in the preview', () => {
  it('lets title and standfirst change places with one choice', () => {
    const corrected = correct(noCorrections, blocks, 0, { role: 'title' })
    expect(correctionList(corrected)).toEqual([
      { index: 0, role: 'title' },
      { index: 1, role: 'standfirst' },
    ])
  })

  it('makes the former title a heading when residue becomes the title', () => {
    const corrected = correct(noCorrections, blocks, 3, { role: 'title' })
    expect(correctionList(corrected)[0]).toEqual({ index: 1, role: 'heading' })
  })

  it('keeps role and language of a block apart', () => {
    const once = correct(noCorrections, blocks, 2, { role: 'caption' })
    expect(correctionList(correct(once, blocks, 2, { lang: 'es' }))).toEqual([
      { index: 2, role: 'caption', lang: 'es' },
    ])
  })

  it('takes the last correction back whole, and makes it again', () => {
    const swapped = correct(noCorrections, blocks, 0, { role: 'title' })
    expect(correctionList(undo(swapped))).toEqual([])
    expect(correctionList(redo(undo(swapped)))).toEqual(correctionList(swapped))
    expect(undo(noCorrections)).toBe(noCorrections)
    expect(redo(swapped)).toBe(swapped)
  })

  it('forgets what was undone once something else is corrected', () => {
    const undone = undo(correct(noCorrections, blocks, 2, { role: 'caption' }))
    const other = correct(undone, blocks, 2, { role: 'quote' })
    expect(redo(other)).toBe(other)
  })
})

describe('Words of the preview', () => {
  it('says sizes as a person reads them', () => {
    expect([1, 978, 6_851, 48_000, 999_499, 999_500, 20_720_000].map(sizeWords)).toEqual([
      '1 byte',
      '978 bytes',
      '6.9 kB',
      '48 kB',
      '999 kB',
      '1 MB',
      '21 MB',
    ])
  })

  it('names languages, unknown tags included, and puts those of the article first', () => {
    expect(['es', 'und', 'pt-BR', 'xx-invented'].map(languageName)).toEqual([
      'Spanish',
      'Not known',
      'Brazilian Portuguese',
      expect.any(String),
    ])
    expect(languageChoices(['ar'])[0]).toEqual({ tag: 'ar', name: 'Arabic' })
    expect(languageChoices(['ar']).filter(({ tag }) => tag === 'ar')).toHaveLength(1)
  })
})
