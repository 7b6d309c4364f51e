import { describe, expect, it } from 'vitest'
import { type Finding, findings, type Layer, layers } from '@/domain/claim/check'
import { tags } from '@/domain/claim/tag'
import { checksForTag, tagAfter } from '@/domain/claim/tag-keys'

const checks = (found: Partial<Record<Layer, Finding>>) =>
  layers.flatMap(layer => {
    const finding = found[layer]
    return finding ? [{ layer, finding }] : []
  })

const every = [undefined, ...findings]
const allStates = every.flatMap(quotation =>
  every.flatMap(attribution => every.map(content => checks({ quotation, attribution, content }))),
)

describe('the tag keys', () => {
  it('let V record that the content is so (T6)', () => {
    expect(checksForTag('verified', [])).toEqual([{ layer: 'content', finding: 'verified' }])
    expect(checksForTag('verified', checks({ content: 'disputed' }))).toEqual([
      { layer: 'content', finding: 'verified' },
    ])
  })

  it('let D record that the content is disputed (T7)', () => {
    expect(checksForTag('disputed', checks({ attribution: 'verified' }))).toEqual([
      { layer: 'content', finding: 'disputed' },
    ])
  })

  it('let A record the attribution and take back the content finding that would hide it (T8)', () => {
    expect(checksForTag('attributed', [])).toEqual([{ layer: 'attribution', finding: 'verified' }])
    expect(checksForTag('attributed', checks({ content: 'verified' }))).toEqual([
      { layer: 'attribution', finding: 'verified' },
      { layer: 'content', finding: null },
    ])
  })

  it.each(['unverifiable', 'opinion'] as const)('let A keep a content finding of %s (T8)', content => {
    expect(checksForTag('attributed', checks({ content }))).toEqual([{ layer: 'attribution', finding: 'verified' }])
  })

  it('let O take back content and attribution, and keep words found verbatim (T9)', () => {
    expect(
      checksForTag('open', checks({ quotation: 'verified', attribution: 'verified', content: 'opinion' })),
    ).toEqual([
      { layer: 'attribution', finding: null },
      { layer: 'content', finding: null },
    ])
    expect(checksForTag('open', checks({ quotation: 'refuted' }))).toEqual([{ layer: 'quotation', finding: null }])
  })

  it('keep a finer finding of the same meaning (T10)', () => {
    expect(checksForTag('verified', checks({ content: 'corrected' }))).toEqual([])
    expect(checksForTag('disputed', checks({ content: 'refuted' }))).toEqual([])
    expect(checksForTag('disputed', checks({ content: 'unsupported' }))).toEqual([])
  })

  it('change nothing when pressed twice, whatever the checks were (T10)', () => {
    for (const before of allStates) {
      for (const tag of tags) {
        const changes = checksForTag(tag, before)
        const kept = before.filter(check => !changes.some(change => change.layer === check.layer))
        const recorded = changes.flatMap(({ layer, finding }) => (finding ? [{ layer, finding }] : []))
        expect(checksForTag(tag, [...kept, ...recorded])).toEqual([])
      }
    }
  })

  it('lead to the tag on the key, unless another layer is disputed (T6–T9, T11)', () => {
    for (const before of allStates) {
      for (const tag of tags) {
        const after = tagAfter(before, checksForTag(tag, before))
        const disputedElsewhere = before.some(
          ({ layer, finding }) =>
            (finding === 'disputed' || finding === 'refuted') &&
            (layer === 'quotation' || (layer === 'attribution' && tag === 'verified')),
        )
        const staysDisputed = disputedElsewhere && (tag === 'verified' || tag === 'attributed')
        expect(after).toBe(staysDisputed ? 'disputed' : tag)
      }
    }
  })
})
