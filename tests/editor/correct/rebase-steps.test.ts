import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docSchema } from '@/domain/text/document'
import { applySteps, writtenDoc } from '@/editor/correct/apply-steps'
import { rebaseSteps, stepsBetween } from '@/editor/correct/rebase-steps'
import { aDoc } from '../../builders/a-doc'
import { anyDoc } from '../any-doc'
import { Hands, schema } from './corrected'

const base = aDoc(['The budget grew 4% last year.', 'Nobody was hurt, the mayor said.', 'The end.'])

function merged(mine: (hands: Hands) => void, theirs: (hands: Hands) => void): string {
  const [my, their] = [new Hands(base), new Hands(base)]
  mine(my)
  theirs(their)
  const current = writtenDoc(their.transform.doc)
  const steps = rebaseSteps(schema, { base, steps: my.steps, current })
  return steps ? applySteps(schema, current, steps).levelled.now.text : 'both'
}

describe('A draft on a version that was replaced', () => {
  it('is put onto the new one where both leave each other’s words alone', () => {
    expect(
      merged(
        hands => void hands.type({ start: 16, end: 17 }, '5'),
        hands => void hands.type({ start: 47, end: 50 }, 'a'),
      ),
    ).toBe('The budget grew 5% last year.\nNobody was hurt, a mayor said.\nThe end.')
    expect(
      merged(
        hands => void hands.put({ start: 0, end: 30 }, '').type({ start: 0, end: 0 }, 'Indeed: '),
        hands => void hands.put({ start: 63, end: 66 }, 'An'),
      ),
    ).toBe('Indeed: Nobody was hurt, the mayor said.\nAn end.')
  })

  it('waits for a person where both wrote in the same place', () => {
    expect(
      merged(
        hands => void hands.type({ start: 16, end: 17 }, '5'),
        hands => void hands.type({ start: 16, end: 17 }, '6'),
      ),
    ).toBe('both')
  })

  it('finds steps between any two documents', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (a, b) => {
        const [from, to] = [a, b].map(doc => schema.nodeFromJSON(docSchema.parse(doc)))
        if (!from || !to) return
        expect(stepsBetween(from, to)?.doc.eq(to)).toBe(true)
        expect(stepsBetween(from, from)?.steps).toEqual(new Transform(from).steps)
      }),
      { numRuns: 100 },
    )
  })
})
