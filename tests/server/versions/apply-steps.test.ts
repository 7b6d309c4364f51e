import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/domain/anchor/anchor'
import { DomainError } from '@/domain/errors'
import { canonicalText } from '@/domain/text/canonical-text'
import { type Doc, docSchema } from '@/domain/text/document'
import { applySteps } from '@/server/versions/apply-steps'
import { aDoc } from '../../builders/a-doc'
import { anyDoc } from '../../editor/any-doc'
import { Hands } from '../../editor/correct/corrected'

const doc = aDoc(['The budget grew 4% last year.', 'Nobody was hurt, the mayor said.'], { title: 'Budget' })

async function textAfter(work: (hands: Hands) => void, base: Doc = doc): Promise<string> {
  const hands = new Hands(base)
  work(hands)
  return (await applySteps(base, hands.steps)).text
}

describe('The steps of a correction', () => {
  it('make the text that was written, and a document that an article can be', async () => {
    const hands = new Hands(doc).type({ start: 23, end: 24 }, '5')
    const corrected = await applySteps(doc, hands.steps)
    expect(corrected.text).toBe('Budget\nThe budget grew 5% last year.\nNobody was hurt, the mayor said.')
    expect(canonicalText(corrected.doc)).toBe(corrected.text)
    expect(docSchema.parse(corrected.doc)).toEqual(corrected.doc)
    expect(corrected.doc.content[0]).toEqual(doc.content[0])
  })

  it('are brought to the rules of copy: composed, single spaces, nothing unseen, no empty blocks, one title', async () => {
    expect(
      await textAfter(hands => void hands.put({ start: 11, end: 11 }, 'e\u0301 \u200b\u00a0 \u202ex\u0007 ')),
    ).toContain('The é x budget')
    expect(await textAfter(hands => void hands.put({ start: 35, end: 36 }, '.   '))).toContain('last year.\nNobody')
    expect(await textAfter(hands => void hands.split(36).split(37))).toBe(canonicalText(doc))
    const titles = await applySteps(doc, new Hands(doc).split(3).steps)
    expect(titles.doc.content.slice(0, 2)).toMatchObject([{ attrs: { level: 1 } }, { attrs: { level: 2 } }])
  })

  it('leave a document that needs no mending as it is, down to the last attribute', async () => {
    await fc.assert(
      fc.asyncProperty(anyDoc, async any => {
        fc.pre(canonicalText(any).trim() !== '')
        const parsed = docSchema.parse(any)
        const there = { stepType: 'addMark', mark: { type: 'bold' }, from: 0, to: 0 }
        expect(canonicalText((await applySteps(parsed, [there])).doc)).toBe(canonicalText(parsed))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['no step', [7]],
    ['nothing', [null]],
    ['an unknown kind', [{ stepType: 'eval', from: 0, to: 1 }]],
    ['a place outside the text', [{ stepType: 'replace', from: 9_000, to: 9_001 }]],
    ['a place before the text', [{ stepType: 'replace', from: -4, to: 1 }]],
    ['half a place', [{ stepType: 'replace', from: 1.5, to: 3 }]],
    ['a node that no article has', [insert({ type: 'image', attrs: { src: 'x' } })]],
    ['a mark that no article has', [insert({ type: 'text', text: 'x', marks: [{ type: 'script' }] })]],
    ['words that are none', [insert({ type: 'text', text: 7 })]],
    [
      'a role that no block has',
      [insert({ type: 'paragraph', attrs: { role: 'residue' }, content: [{ type: 'text', text: 'x' }] }, 0)],
    ],
    [
      'a language that is none',
      [insert({ type: 'paragraph', attrs: { lang: '"><script>' }, content: [{ type: 'text', text: 'x' }] }, 0)],
    ],
    ['a heading inside a heading', [insert({ type: 'heading', attrs: { level: 2 } })]],
    ['a level that no heading has', [{ stepType: 'attr', pos: 0, attr: 'level', value: 99 }]],
    [
      'a title that is gone from itself',
      [
        { stepType: 'attr', pos: 0, attr: '__proto__', value: { level: 1 } },
        { stepType: 'replace', from: 0, to: 200 },
      ],
    ],
    ['all of the text', [{ stepType: 'replace', from: 0, to: 73 }]],
  ])('are refused in one sentence where they hold %s', async (_what, steps) => {
    const refusal = await applySteps(doc, steps).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DomainError)
    expect(refusal).toMatchObject({ code: 'invalid' })
  })

  it('are refused where there are too many of them', async () => {
    const step = { stepType: 'addMark', mark: { type: 'bold' }, from: 0, to: 0 }
    await expect(applySteps(doc, Array(5_001).fill(step))).rejects.toMatchObject({ code: 'too_large' })
  })

  it('never break on what a stranger sends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.json().map(text => JSON.parse(text)),
            anyStep(),
          ),
          { maxLength: 4 },
        ),
        async steps => {
          const done = await applySteps(doc, steps).catch((error: unknown) => error)
          if (done instanceof DomainError) return
          expect(docSchema.safeParse(Reflect.get(Object(done), 'doc')).success).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('carry claims, each with how it fared', async () => {
    const hands = new Hands(doc).type({ start: 23, end: 24 }, '5')
    const { carry } = await applySteps(doc, hands.steps)
    const text = canonicalText(doc)
    const claims = [
      { id: 'a', anchor: describeAnchor(text, 1, { start: 11, end: 25 }) },
      { id: 'b', anchor: describeAnchor(text, 1, { start: 37, end: 52 }) },
    ]
    expect(carry(claims, { from: 1, to: 2 })).toMatchObject([
      {
        claimId: 'a',
        anchor: {
          version: 2,
          state: 'changed',
          method: 'steps',
          changes: [{ kind: 'number', before: '4', after: '5' }],
        },
      },
      { claimId: 'b', anchor: { version: 2, state: 'exact', method: 'steps', exact: 'Nobody was hurt' } },
    ])
  })
})

function insert(node: object, at = 1) {
  return { stepType: 'replace', from: at, to: at, slice: { content: [node] } }
}

function anyStep() {
  const place = fc.integer({ min: -2, max: 90 })
  return fc.record({
    stepType: fc.constantFrom('replace', 'replaceAround', 'addMark', 'removeMark', 'attr', 'docAttr', 'addNodeMark'),
    ...{ from: place, to: place, gapFrom: place, gapTo: place, insert: place, pos: place },
    mark: fc.constantFrom({ type: 'bold' }, { type: 'x' }, null),
    attr: fc.constantFrom('level', 'role', 'id', 'x', '__proto__'),
    value: fc.anything(),
    slice: fc.constantFrom(
      { content: [{ type: 'text', text: 'x' }] },
      { content: [{ type: 'paragraph' }], openStart: 1, openEnd: 1 },
      { content: [{ type: 'heading', attrs: { level: 7 } }] },
      { content: 'x' },
      null,
    ),
    structure: fc.boolean(),
  })
}
