// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { dropOlderUnsent, hasOlderUnsent, olderUnsent } from '@/components/api/older-unsent'

it('takes over what version 0.1 left in local storage, in its order and for its person alone', () => {
  const at = (second: number) => `2026-11-20T08:00:0${second}.000Z`
  const keep = (person: string, id: string, kept: object) =>
    localStorage.setItem(`tickmark.unsent.${person}.${id}`, JSON.stringify({ page: 'gone', kept: { id, ...kept } }))
  const check = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'verified' }] }
  const make = { kind: 'make', claimId: 'c1', input: { articleId: 'a1', version: 1, start: 0, end: 5 } }
  keep('ines', 'w2', { seq: 2, madeAt: at(2), write: check, notBefore: 5 })
  keep('ines', 'w1', { seq: 1, madeAt: at(1), write: make, expected: 3 })
  keep('tobias', 'w3', { seq: 1, madeAt: at(1), write: make })
  localStorage.setItem('tickmark.unsent.ines.broken', JSON.stringify({ page: 'gone' }))

  expect(hasOlderUnsent(localStorage, 'ines')).toBe(true)
  expect(olderUnsent(localStorage, 'ines')).toEqual([
    { id: 'w1', seq: 1, articleId: 'a1', madeAt: at(1), write: make, expected: 3, wasSent: true },
    { id: 'w2', seq: 2, articleId: 'a1', madeAt: at(2), write: check, wasSent: true },
  ])
  dropOlderUnsent(localStorage, 'ines')
  expect(hasOlderUnsent(localStorage, 'ines')).toBe(false)
  expect(hasOlderUnsent(localStorage, 'tobias')).toBe(true)
})
