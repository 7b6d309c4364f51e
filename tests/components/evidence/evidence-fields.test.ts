import { describe, expect, it } from 'vitest'
import { changesFrom, detailsIn, errorsIn, valuesOf } from '@/components/evidence/evidence-fields'
import { changeEvidenceSchema, pinEvidenceSchema } from '@/domain/evidence/input'

const filled = valuesOf({
  stance: 'contradicts',
  proximity: 'primary',
  layer: 'content',
  title: 'A table',
  url: 'https://example.org/table',
  accessedOn: '2026-11-20',
})

describe('the form of a piece of evidence', () => {
  it('gives what the desk takes, without what is empty', () => {
    const details = detailsIn({ ...filled, title: '  A table ', author: '   ' })
    expect(details).toEqual({
      stance: 'contradicts',
      proximity: 'primary',
      layer: 'content',
      title: 'A table',
      url: 'https://example.org/table',
      accessedOn: '2026-11-20',
    })
    expect(pinEvidenceSchema.safeParse(details).success).toBe(true)
  })

  it('asks for a title, an address that a browser may follow, and dates that are dates', () => {
    expect(errorsIn(filled)).toEqual({})
    const wrong = { ...filled, title: ' ', url: 'javascript:alert(1)', publishedOn: 'last week', accessedOn: '2026-13' }
    expect(Object.keys(errorsIn(wrong)).sort()).toEqual(['accessedOn', 'publishedOn', 'title', 'url'])
  })

  it.each(['2019', '2019-09', '2019-09-08'])('takes %s for a date, as the desk does', date => {
    expect(errorsIn({ ...filled, publishedOn: date })).toEqual({})
  })

  it('sends what differs and clears what was emptied', () => {
    const before = { ...detailsIn(filled), note: 'Seen twice' }
    const changes = changesFrom(before, { ...valuesOf(before), title: 'Another table', note: '', layer: '' })
    expect(changes).toEqual({ title: 'Another table', note: null, layer: null })
    expect(changeEvidenceSchema.safeParse(changes).success).toBe(true)
    expect(changesFrom(before, valuesOf(before))).toEqual({})
  })
})
