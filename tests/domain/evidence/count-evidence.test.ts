import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '@/domain/evidence/canonical-address'
import { countEvidence, evidenceInWords } from '@/domain/evidence/count-evidence'
import { anEvidence } from '../../builders/a-claim'

describe('The counter of evidence', () => {
  it('says that there is no evidence yet', () => {
    expect(evidenceInWords([])).toBe('No evidence yet')
    expect(countEvidence([])).toEqual({ items: 0, independent: 0, primary: 0 })
  })

  it('counts items without a group as an origin each', () => {
    expect(evidenceInWords([anEvidence({ proximity: 'secondary' }), anEvidence({ proximity: 'secondary' })])).toBe(
      '2 independent, 0 primary',
    )
  })

  it('counts three reprints of a wire story as one origin, however the group was typed', () => {
    const reprints = ['Wire story', ' wire  story', 'WIRE STORY'].map(independenceGroup =>
      anEvidence({ independenceGroup }),
    )
    expect(evidenceInWords(reprints)).toBe('1 independent, 1 primary')
  })

  it('counts one page once, whatever stands around its address', () => {
    const links = ['https://www.example.org/a/?utm_source=mail', 'http://example.org/a#part-2', 'https://EXAMPLE.org/a']
    expect(countEvidence(links.map(url => anEvidence({ url }))).independent).toBe(1)
  })

  it('joins origins that are the same by way of a third item', () => {
    const evidence = [
      anEvidence({ independenceGroup: 'Wire', proximity: 'secondary' }),
      anEvidence({ url: 'https://example.org/b', proximity: 'primary' }),
      anEvidence({ independenceGroup: 'Wire', url: 'https://example.org/b', proximity: 'secondary' }),
    ]
    expect(countEvidence(evidence)).toEqual({ items: 3, independent: 1, primary: 1 })
  })

  it('keeps pages of one site apart, by path and by query', () => {
    const links = ['https://example.org/?id=1', 'https://example.org/?id=2', 'https://example.org/other']
    expect(countEvidence(links.map(url => anEvidence({ url }))).independent).toBe(3)
  })
})

describe('The canonical address', () => {
  it.each([
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['https://example.org:443/x/', 'example.org/x'],
    ['https://example.org/x?b=2&fbclid=abc&a=1', 'example.org/x?b=2&a=1'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })
})
