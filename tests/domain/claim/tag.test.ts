import { describe, expect, it } from 'vitest'
import type { Finding, Layer } from '@/domain/claim/check'
import { countTags, tagOf } from '@/domain/claim/tag'

const checks = (found: Partial<Record<Layer, Finding>>) =>
  (['quotation', 'attribution', 'content'] as const).flatMap(layer => {
    const finding = found[layer]
    return finding ? [{ layer, finding }] : []
  })

describe('the tag of a claim', () => {
  it.each(['disputed', 'refuted', 'unsupported'] as const)('is disputed where the content is %s (T1)', content => {
    expect(tagOf(checks({ content, attribution: 'verified', quotation: 'verified' }))).toBe('disputed')
  })

  it.each(['disputed', 'refuted'] as const)('is disputed where attribution or quotation is %s (T2)', finding => {
    expect(tagOf(checks({ attribution: finding, content: 'verified' }))).toBe('disputed')
    expect(tagOf(checks({ quotation: finding, content: 'verified' }))).toBe('disputed')
  })

  it.each(['verified', 'corrected'] as const)('is verified where the content is %s (T3)', content => {
    expect(tagOf(checks({ content, attribution: 'unsupported' }))).toBe('verified')
  })

  it('is attributed where only the attribution holds (T4)', () => {
    expect(tagOf(checks({ attribution: 'verified' }))).toBe('attributed')
    expect(tagOf(checks({ attribution: 'verified', content: 'unverifiable' }))).toBe('attributed')
    expect(tagOf(checks({ attribution: 'verified', content: 'opinion' }))).toBe('attributed')
  })

  it('is open for anything else (T5)', () => {
    expect(tagOf([])).toBe('open')
    expect(tagOf(checks({ quotation: 'verified' }))).toBe('open')
    expect(tagOf(checks({ attribution: 'unsupported' }))).toBe('open')
    expect(tagOf(checks({ content: 'opinion' }))).toBe('open')
  })

  it('is counted with a number for every tag', () => {
    expect(countTags([{ tag: 'open' }, { tag: 'open' }, { tag: 'verified' }])).toEqual({
      open: 2,
      verified: 1,
      disputed: 0,
      attributed: 0,
    })
  })
})
