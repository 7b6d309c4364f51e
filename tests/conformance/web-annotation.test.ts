import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { serialiseWebAnnotations } from '@/formats/interchange/web-annotation'
import { aClaim } from '../builders/a-claim'
import { aDoc } from '../builders/a-doc'
import { anArticle, aVersion } from '../builders/an-article'
import { madeAt, smallArticle } from '../builders/small-article'
import { annotationContext } from './annotation-context'

// Our own reading of what the W3C Recommendation of 23 February 2017 demands, section by section.
const iri = z.string().refine(value => URL.canParse(value), 'must be an IRI')
const dateTime = z.iso.datetime() // §3.3.1: xsd:dateTime in UTC, expressed as Z
const agent = z.strictObject({ id: iri.optional(), type: z.enum(['Person', 'Software']), name: z.string().min(1) })
const made = { id: iri.optional(), created: dateTime.optional(), creator: agent.optional() }
const purposes = ['assessing', 'classifying', 'commenting', 'describing', 'highlighting', 'linking', 'tagging'] as const
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
const position = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})
const textualBody = z.strictObject({
  ...made,
  type: z.literal('TextualBody'),
  value: z.string(), // §3.2.4: exactly one
  format: z.literal('text/plain'),
  language: z.string().optional(),
  purpose: z.enum(purposes),
})
const linkedBody = z.strictObject({
  ...made,
  type: z.literal('SpecificResource'),
  source: iri, // §4: exactly one
  selector: quote.optional(),
  purpose: z.literal('linking'),
})
const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({
    id: iri,
    type: z.literal('Text'),
    format: z.literal('text/plain'),
    language: z.string(),
    via: iri.optional(),
  }),
  selector: z.union([quote, z.tuple([quote, position])]),
  state: z.strictObject({ type: z.literal('TimeState'), sourceDate: dateTime, cached: iri }),
})
const annotation = z.strictObject({
  id: iri, // §3.1: exactly one
  type: z.literal('Annotation'),
  motivation: z.union([z.enum(purposes), z.array(z.enum(purposes)).min(1)]),
  created: dateTime,
  creator: agent,
  modified: dateTime.optional(),
  body: z
    .array(z.union([textualBody, linkedBody]))
    .min(1)
    .optional(),
  target,
})
const page = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.number().int().min(0),
    generated: dateTime,
    generator: agent,
  }),
  startIndex: z.literal(0),
  items: z.array(annotation),
})

const { article, claims } = smallArticle
const published = page.parse(JSON.parse(serialiseWebAnnotations(smallArticle, madeAt)))

// Slow and plain: the characters of the text, counted one by one.
function standingAt(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('')
}

describe('Web Annotation Data Model, of our page of claims', () => {
  it('§3.1 each claim is an annotation with its own id, of type Annotation, with a target', () => {
    expect(published.items).toHaveLength(claims.length)
    expect(new Set(published.items.map(item => item.id)).size).toBe(claims.length)
    expect(published.items.map(item => item.id).toSorted()).toEqual(
      claims.map(claim => `urn:uuid:${claim.id}`).toSorted(),
    )
  })

  it('§3.2.4 bodies say the tag, each finding, each reason and the evidence', () => {
    const bodies = bodiesOf(claims[2]?.id)
    const said = bodies.map(body =>
      body.type === 'TextualBody' ? `${body.purpose}: ${body.value}` : `${body.purpose}: ${body.source}`,
    )
    expect(said).toEqual([
      'tagging: attributed',
      'classifying: quotation: verified',
      'classifying: attribution: verified',
      'commenting: Attribution: Heard on the recording <b>twice</b>.',
      'linking: https://www.gazette.example/live?utm_source=x#7',
      'describing: Supports, primary: Flood, live, The Gazette, 2026-02-27',
      'describing: Context, secondary: =HYPERLINK("http://x"), The Gazette, 2026-02-27',
    ])
  })

  it('§3.3.1 a body names who made it and when; people whose id is no UUID go by their name', () => {
    const [, quotation] = bodiesOf(claims[2]?.id)
    expect(quotation).toMatchObject({
      created: '2026-03-02T09:05:00.000Z',
      creator: { type: 'Person', name: 'Benno O’Neil <b@x>' },
    })
    expect(quotation?.creator).not.toHaveProperty('id')
  })

  it('§3.3.5 motivations fit what was done: marked, assessed, linked', () => {
    const motivations = published.items.map(item => item.motivation)
    expect(motivations[0]).toBe('highlighting')
    expect(motivations[1]).toEqual(['assessing', 'classifying', 'linking'])
    expect(motivations[4]).toEqual(['assessing', 'classifying'])
    expect(published.items[0]).not.toHaveProperty('body')
  })

  it('§4.2.4 the quote is the claim’s words, with what stands before and after', () => {
    for (const {
      target: { selector },
    } of published.items) {
      if (!Array.isArray(selector)) continue
      const [{ exact, prefix = '', suffix = '' }] = selector
      expect(article.version.text).toContain(prefix + exact + suffix)
    }
  })

  it('§4.2.5 positions are code points of the text, and the quote stands there: emoji, combining marks, Arabic', () => {
    const places = published.items.flatMap(({ target: { selector } }) => (Array.isArray(selector) ? [selector] : []))
    expect(places).toHaveLength(claims.length - 1)
    for (const [{ exact }, { start, end }] of places) expect(standingAt(article.version.text, start, end)).toBe(exact)
    expect(places.map(([{ exact }]) => exact)).toContain('ارتفع مترين 😀')
    expect(places[0]?.[1].start).toBe(0)
    expect(places.at(-1)?.[1].end).toBe([...article.version.text].length)
  })

  it('§4.2 a claim that stands nowhere is described by its words alone', () => {
    expect(published.items.at(-1)?.target.selector).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'Words that went',
    })
  })

  it('§4.3.1 the state names the version by its date and by the hash of its text (RFC 6920)', () => {
    const digest = createHash('sha256').update(article.version.text, 'utf8').digest('base64url')
    for (const {
      target: { state },
    } of published.items) {
      expect(state).toEqual({
        type: 'TimeState',
        sourceDate: article.version.createdAt,
        cached: `ni:///sha-256;${digest}`,
      })
    }
  })

  it('§5 the page is part of a collection that counts its annotations', () => {
    expect(published.partOf).toMatchObject({ type: 'AnnotationCollection', total: claims.length })
    expect(serialiseWebAnnotations(smallArticle, madeAt)).toBe(serialiseWebAnnotations(smallArticle, madeAt))
  })

  it('§5 an article without claims is an empty page', () => {
    const empty = page.parse(JSON.parse(serialiseWebAnnotations({ article: anArticle(), claims: [] }, madeAt)))
    expect(empty.items).toEqual([])
    expect(empty.partOf.total).toBe(0)
  })

  it('links http and https only', () => {
    const sources = published.items.flatMap(item =>
      (item.body ?? []).flatMap(body => (body.type === 'SpecificResource' ? [body.source] : [])),
    )
    expect(sources).toHaveLength(3)
    for (const source of sources) expect(source).toMatch(/^https?:/)
  })

  it('widens a claim that cuts a character, so that its words can be said in code points', () => {
    const version = aVersion({ doc: aDoc(['a😀b']) })
    const cut = aClaim({ text: version.text, span: { start: 0, end: 2 } })
    const [item] = page.parse(
      JSON.parse(serialiseWebAnnotations({ article: anArticle({ version }), claims: [cut] }, madeAt)),
    ).items
    expect(item?.target.selector).toMatchObject([{ exact: 'a😀' }, { start: 0, end: 2 }])
  })

  it('expands without loss: every term has its meaning in the vocabulary', async () => {
    const options = {
      documentLoader: async (url: string) => ({ documentUrl: url, document: annotationContext }),
      // A property without a meaning is an error instead of being dropped.
      safe: true,
    }
    const expanded = await jsonld.expand(JSON.parse(serialiseWebAnnotations(smallArticle, madeAt)), options)
    const text = JSON.stringify(expanded)
    for (const term of [
      'oa#hasSelector',
      'oa#TextPositionSelector',
      'oa#assessing',
      'activitystreams#items',
      'oa#cachedSource',
    ]) {
      expect(text).toContain(term)
    }
    expect(text.match(/oa#Annotation"/g)).toHaveLength(claims.length)
  })
})

function bodiesOf(claimId: string | undefined) {
  return published.items.find(item => item.id === `urn:uuid:${claimId}`)?.body ?? []
}
