import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/domain/anchor/anchor'
import { confidences, findings, layers } from '@/domain/claim/check'
import { type Claim, factTypes, flags } from '@/domain/claim/claim'
import { countTags, tagOf } from '@/domain/claim/tag'
import { proximities, stances } from '@/domain/evidence/evidence'
import { canonicalText } from '@/domain/text/canonical-text'
import { serialiseReportJson } from '@/formats/export/report-json'
import { readDeskJson } from '@/formats/interchange/read-desk-json'
import { aDoc } from '../../builders/a-doc'
import { anArticle, aVersion } from '../../builders/an-article'
import { madeAt, smallArticle } from '../../builders/small-article'

const { article } = smallArticle

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(text => text.trim() === text && !/\p{Cc}/u.test(text) && text.isWellFormed())
const person = fc.record({ id: fc.uuid(), name: words })
const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

const check = (layer: (typeof layers)[number]) =>
  fc.record(
    {
      layer: fc.constant(layer),
      finding: pick(findings),
      reason: words,
      confidence: pick(confidences),
      by: person,
      at: instant,
    },
    { requiredKeys: ['layer', 'finding', 'by', 'at'] },
  )

const evidence = fc.record(
  {
    id: fc.uuid(),
    claimId: fc.constant(''),
    revision: fc.nat(),
    stance: pick(stances),
    proximity: pick(proximities),
    layer: pick(layers),
    title: words,
    author: words,
    publishedOn: pick(['2019', '2019-09', '2019-09-08']),
    url: fc.webUrl(),
    excerpt: words,
    independenceGroup: words,
    createdBy: person,
    createdAt: instant,
  },
  { requiredKeys: ['id', 'claimId', 'revision', 'stance', 'proximity', 'title', 'createdBy', 'createdAt'] },
)

const note = fc.record(
  {
    id: fc.uuid(),
    claimId: fc.constant(''),
    revision: fc.nat(),
    text: words,
    mentions: fc.array(person, { maxLength: 2 }),
    isQuestion: fc.boolean(),
    resolved: fc.record({ by: person, at: instant }),
    createdBy: person,
    createdAt: instant,
    changedAt: instant,
  },
  { requiredKeys: ['id', 'claimId', 'revision', 'text', 'mentions', 'isQuestion', 'createdBy', 'createdAt'] },
)

const claim = fc
  .record({
    details: fc.record(
      { claimant: words, reportedBy: words, factType: pick(factTypes), assigneeId: fc.uuid() },
      { requiredKeys: [] },
    ),
    flags: fc.uniqueArray(pick(flags)),
    id: fc.uuid(),
    revision: fc.nat(),
    ends: fc.uniqueArray(fc.nat({ max: article.version.text.length }), { minLength: 2, maxLength: 2 }),
    checks: fc.subarray([...layers]).chain(chosen => fc.tuple(...chosen.map(check))),
    evidence: fc.array(evidence, { maxLength: 3 }),
    notes: fc.array(note, { maxLength: 3 }),
    createdBy: person,
    createdAt: instant,
  })
  .map(({ details, ends, ...made }): Claim => {
    const [start = 0, end = 1] = ends.toSorted((a, b) => a - b)
    return {
      ...made,
      ...details,
      formerChecks: [],
      articleId: article.id,
      tag: tagOf(made.checks),
      anchor: describeAnchor(article.version.text, 1, { start, end }),
      review: { state: 'unreviewed' },
      evidence: made.evidence.map(item => ({ ...item, claimId: made.id })),
      notes: made.notes.map((item, i) => ({
        ...item,
        claimId: made.id,
        ...(i === 0 ? {} : { replyTo: made.notes[0]?.id, isQuestion: false, resolved: undefined }),
      })),
    }
  })

describe('Reading a JSON report back', () => {
  it('gives the same article and the same claims', () => {
    expect(readDeskJson(serialiseReportJson(smallArticle, madeAt))).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('url'),
    })
    const plain = { ...smallArticle, claims: withoutHostileLinks(smallArticle.claims) }
    expect(readDeskJson(serialiseReportJson(plain, madeAt))).toEqual({ kind: 'read', file: plain })
  })

  it('reads what desks wrote before there were sign-offs, discussions or versions', () => {
    for (const schemaVersion of [1, 2, 3]) {
      const file = JSON.parse(
        serialiseReportJson({ ...smallArticle, claims: withoutHostileLinks(smallArticle.claims) }, madeAt),
      )
      file.schemaVersion = schemaVersion
      for (const claim of file.claims) {
        delete claim.formerChecks
        if (schemaVersion < 3) delete claim.notes
      }
      const reading = readDeskJson(JSON.stringify(file))
      expect(reading).toMatchObject({
        kind: 'read',
        file: { claims: smallArticle.claims.map(() => ({ formerChecks: [] })) },
      })
    }
  })

  it('is the identity on any claims (law)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 5 }), claims => {
        const file = { article: { ...article, tags: countTags(claims) }, claims }
        expect(readDeskJson(serialiseReportJson(file, madeAt))).toStrictEqual({
          kind: 'read',
          file: JSON.parse(JSON.stringify(file)),
        })
      }),
      { verbose: 1, numRuns: 150 },
    )
  })

  it('refuses a place at which the words do not stand', () => {
    expect(
      refusal(file => {
        at(file, 'claims', 1, 'anchor').exact = 'Other words'
      }),
    ).toBe('Claim 01900000-0000-7000-8000-0000000c0002 does not stand where this file says it does.')
  })

  it.each<[string, string, (file: Loose) => void]>([
    [
      'a changed comma in the text',
      'The text in this file is not the one its hash names',
      file => {
        const version = at(file, 'article', 'version')
        version.text = `${String(version.text)},`
      },
    ],
    [
      'a tag that the checks do not give',
      'is tagged verified, but its checks say open',
      file => {
        at(file, 'claims', 0).tag = 'verified'
        at(file, 'article', 'tags').open = 1
        at(file, 'article', 'tags').verified = 3
      },
    ],
    [
      'a claim too few',
      'The number of claims in this file is not the one it names',
      file => {
        at(file, 'article', 'tags').open = 7
      },
    ],
    [
      'an address that is no link',
      'url',
      file => {
        at(file, 'claims', 1, 'evidence', 0).url = 'javascript:alert(1)'
      },
    ],
    [
      'a field nobody knows',
      'Unrecognized key',
      file => {
        at(file, 'claims', 0).isAdministrator = true
      },
    ],
    [
      'a newer schema',
      'written by a newer Tickmark',
      file => {
        file.schemaVersion = 5
      },
    ],
    [
      'two things with one id',
      'same id',
      file => {
        at(file, 'claims', 0).id = at(file, 'claims', 2).id
        for (const item of [0, 1]) at(file, 'claims', 2, 'evidence', item).claimId = at(file, 'claims', 2).id
      },
    ],
    [
      'a claim of another article',
      'belongs to another article',
      file => {
        at(file, 'claims', 0).articleId = '01900000-0000-7000-8000-0000000000ff'
      },
    ],
    [
      'a claim of another version',
      'belongs to another version',
      file => {
        at(file, 'claims', 0, 'anchor').version = 9
      },
    ],
    [
      'a lost claim with a place',
      'is lost, but has a place',
      file => {
        at(file, 'claims', 0, 'anchor').state = 'lost'
      },
    ],
    [
      'a check with two findings of one layer',
      'two checks of one layer',
      file => {
        const claim = at(file, 'claims', 1)
        claim.checks = [at(claim, 'checks', 0), at(claim, 'checks', 0)]
      },
    ],
    [
      'a note of another claim',
      'belongs to another article',
      file => {
        at(file, 'claims', 3, 'notes', 0).claimId = at(file, 'claims', 2).id
      },
    ],
    [
      'a reply to nothing',
      'has a reply to a note that begins no thread in it',
      file => {
        at(file, 'claims', 3, 'notes', 1).replyTo = '01900000-0000-7000-8000-0000000000ff'
      },
    ],
    [
      'a reply that is a question of its own',
      'has a reply to a note that begins no thread in it',
      file => {
        at(file, 'claims', 3, 'notes', 1).isQuestion = true
      },
    ],
    [
      'control characters',
      'control characters',
      file => {
        at(file, 'claims', 2).claimant = 'a\u0000b'
      },
    ],
    [
      'blocks that do not fit',
      'The blocks in this file do not fit its text',
      file => {
        at(file, 'article', 'version', 'blocks', 0).end = 1
      },
    ],
    ...['\ud800', '\u0000', '\u001b[2J', '\u202e'].flatMap((hostile): [string, string, (file: Loose) => void][] => [
      [
        `text with ${JSON.stringify(hostile)} in it`,
        'article.version.text: holds characters that no text on a desk has',
        file => {
          at(file, 'article', 'version').text += hostile
        },
      ],
      [
        `residue with ${JSON.stringify(hostile)} in it`,
        'holds characters that no text on a desk has',
        file => {
          at(file, 'article').setAside = [{ text: hostile, reason: 'It is a notice.' }]
        },
      ],
    ]),
    [
      'more blocks than a page can draw',
      'article.version.blocks',
      file => {
        at(file, 'article', 'version').blocks = Array(20_001).fill({ role: 'paragraph', start: 0, end: 1 })
      },
    ],
    [
      'the same mark over and over',
      'article.version.doc',
      file => {
        const words = { type: 'text', text: 'Bold', marks: Array(100_000).fill({ type: 'bold' }) }
        at(file, 'article', 'version').doc = { type: 'doc', content: [{ type: 'paragraph', content: [words] }] }
      },
    ],
  ])('refuses %s in one sentence', (_, reason, spoil) => {
    expect(refusal(spoil)).toContain(reason)
  })

  it.each([
    ['what is no JSON', 'hello'],
    ['nothing', ''],
    ['JSON of another kind', '{"a":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a prototype', '{"__proto__":{"format":"tickmark.checking-file"}}'],
  ])('refuses %s', (_, json) => {
    const reading = readDeskJson(json)
    expect(reading.kind).toBe('refused')
    expect(reading.kind === 'refused' && reading.reason).toMatch(/^[A-Z].{10,300}\.$/s)
  })

  it('reads a file that begins with a byte order mark', () => {
    const file = { article: anArticle({ version: aVersion({ doc: aDoc() }) }), claims: [] }
    expect(canonicalText(file.article.version.doc)).toBe(file.article.version.text)
    expect(readDeskJson(`\uFEFF${serialiseReportJson(file, madeAt)}`).kind).toBe('read')
  })
})

interface Loose {
  [key: string]: unknown
}

// The report without its hostile link, spoilt, and why it is then refused.
function refusal(spoil: (file: Loose) => void): string {
  const plain = { ...smallArticle, claims: withoutHostileLinks(smallArticle.claims) }
  const file: Loose = JSON.parse(serialiseReportJson(plain, madeAt))
  spoil(file)
  const reading = readDeskJson(JSON.stringify(file))
  return reading.kind === 'refused' ? reading.reason : 'It was read.'
}

function at(value: unknown, ...path: readonly (string | number)[]): Loose {
  let here = value
  for (const key of path) here = isLoose(here) ? here[key] : undefined
  if (!isLoose(here)) throw new RangeError(`Nothing at ${path.join('.')}`)
  return here
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}

// The golden article holds a link that must never become one; no desk would have taken it.
function withoutHostileLinks(claims: readonly Claim[]): readonly Claim[] {
  return claims.map(claim => ({
    ...claim,
    evidence: claim.evidence.map(item => (item.url?.startsWith('http') ? item : { ...item, url: undefined })),
  }))
}
