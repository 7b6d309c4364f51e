import { describe, expect, it } from 'vitest'
import { openCounts, sectionAt, sectionsOf } from '@/components/workspace/outline'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Tag } from '@/domain/claim/tag'
import type { Block } from '@/domain/text/blocks'

const text = 'A title\nContext: one two\nA heading\nThree four'
const blocks: readonly Block[] = [
  { role: 'title', start: 0, end: 7 },
  { role: 'paragraph', start: 8, end: 24, lead: 'Context' },
  { role: 'heading', start: 25, end: 34 },
  { role: 'paragraph', start: 35, end: 45 },
]

const claim = (start: number, end: number, tag: Tag): Claim => ({
  id: `c${start}`,
  articleId: 'a1',
  revision: 1,
  tag,
  anchor: { version: 1, start, end, exact: '', prefix: '', suffix: '', state: 'exact' },
  checks: [],
  formerChecks: [],
  review: { state: 'unreviewed' },
  evidence: [],
  notes: [],
  flags: [],
  createdBy: { id: 'p1', name: 'Ines' },
  createdAt: '2026-11-20T08:00:00.000Z',
})

describe('the outline', () => {
  const sections = sectionsOf(blocks, text)

  it('lists the title, section leads and headings, each reaching to the next', () => {
    expect(sections).toEqual([
      { name: 'A title', kind: 'title', start: 0, end: 8 },
      { name: 'Context', kind: 'lead', start: 8, end: 25 },
      { name: 'A heading', kind: 'heading', start: 25, end: 45 },
    ])
  })

  it('counts the open claims that begin in each section', () => {
    const index = new ClaimIndex([
      claim(0, 3, 'open'),
      claim(9, 30, 'open'),
      claim(35, 40, 'verified'),
      claim(41, 45, 'open'),
    ])
    expect(openCounts(sections, index)).toEqual([1, 1, 1])
  })

  it('knows the section of a place in the text', () => {
    expect(sectionAt(sections, 0)).toBe(0)
    expect(sectionAt(sections, 24)).toBe(1)
    expect(sectionAt(sections, 44)).toBe(2)
    expect(sectionAt([], 5)).toBe(-1)
  })
})
