import { describe, expect, it } from 'vitest'
import { nextToDecide, queueOf } from '@/components/review/queue'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { aClaim, anEvidence } from '../../builders/a-claim'

const evidence = [anEvidence()]
const at = (start: number) => ({ span: { start, end: start + 3 } })
const open = aClaim({ ...at(0), id: 'open' })
const clear = aClaim({ ...at(4), id: 'clear', tag: 'verified', evidence })
const disputed = aClaim({ ...at(8), id: 'disputed', tag: 'disputed' })
const returned = aClaim({ ...at(2), id: 'returned', review: { state: 'returned', reason: 'Why?' } })
const approved = aClaim({ ...at(6), id: 'approved', tag: 'verified', review: { state: 'approved' } })
const queue = (...claims: readonly Claim[]) => queueOf(new ClaimIndex(claims))

describe('the queue of the board', () => {
  it('lists what is not approved, worst first, and numbers claims as the text does', () => {
    const listed = queue(open, returned, clear, approved, disputed)
    expect(listed.order).toEqual(['disputed', 'returned', 'open', 'clear'])
    expect(listed.order.map(listed.numberOf)).toEqual([5, 2, 1, 3])
    expect(listed.groups.approved.map(({ id }) => id)).toEqual(['approved'])
  })

  it('numbers a claim that stands nowhere after those in the text', () => {
    const lost: Claim = { ...clear, id: 'lost', anchor: { ...clear.anchor, start: null, end: null, state: 'lost' } }
    const listed = queue(open, lost)
    expect(listed.numberOf('lost')).toBe(2)
    expect(listed.order).toEqual(['lost', 'open'])
  })

  it('goes on to the next claim as it was listed, past what waits for its checker', () => {
    const listed = queue(open, returned, clear, approved, disputed)
    expect(nextToDecide(listed, 'disputed')).toBe('open')
    expect(nextToDecide(listed, 'open')).toBe('clear')
  })

  it('goes back to what was left for later, and ends when nothing is left', () => {
    const listed = queue(open, clear, disputed)
    expect(nextToDecide(listed, 'clear')).toBe('disputed')
    expect(nextToDecide(queue(clear, returned), 'clear')).toBeNull()
    expect(nextToDecide(listed, 'disputed', queue({ ...open, review: { state: 'approved' } }, clear))).toBe('clear')
  })
})
