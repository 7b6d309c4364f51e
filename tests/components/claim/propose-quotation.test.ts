import { describe, expect, it } from 'vitest'
import { proposeQuotation } from '@/components/claim/propose-quotation'
import type { Check } from '@/domain/claim/check'
import type { Evidence } from '@/domain/evidence/evidence'

const by = { id: 'p1', name: 'Ines' }
const at = '2026-11-20T08:00:00.000Z'
const item = (excerpt: string | undefined, title = 'A paper'): Evidence => ({
  id: title,
  claimId: 'c1',
  revision: 1,
  stance: 'supports',
  proximity: 'primary',
  title,
  excerpt,
  createdBy: by,
  createdAt: at,
})
const claim = (exact: string, evidence: readonly Evidence[], checks: readonly Check[] = []) => ({
  anchor: { version: 1, start: 0, end: exact.length, exact, prefix: '', suffix: '', state: 'exact' as const },
  evidence,
  checks,
})
const words = 'The paper called it “highly irregular in every way”.'

describe('the proposal for the quotation check', () => {
  it('says word for word where an excerpt has the quoted words', () => {
    const found = proposeQuotation(claim(words, [item('It was "highly irregular in every way", he wrote.')]))
    expect(found).toMatchObject({ kind: 'verbatim', evidence: { title: 'A paper' } })
  })

  it('prefers an excerpt with the very words to one with other words', () => {
    const found = proposeQuotation(
      claim(words, [
        item('It was highly regular in every way.', 'One'),
        item('“Highly irregular in every way”: highly irregular in every way.', 'Two'),
      ]),
    )
    expect(found).toMatchObject({ kind: 'verbatim', evidence: { title: 'Two' } })
  })

  it('shows the difference where the excerpt has other words', () => {
    const found = proposeQuotation(claim(words, [item('It was highly unusual in every way, he wrote.')]))
    expect(found?.kind).toBe('differs')
    expect(found?.differing).toHaveLength(1)
  })

  it('proposes nothing without an excerpt, without a quotation, or where the check is made', () => {
    const excerpt = item('highly irregular in every way')
    const made: Check = { layer: 'quotation', finding: 'refuted', by, at }
    expect(proposeQuotation(claim(words, [item(undefined)]))).toBeNull()
    expect(proposeQuotation(claim('It was irregular.', [excerpt]))).toBeNull()
    expect(proposeQuotation(claim(words, [excerpt], [made]))).toBeNull()
  })
})
