import { z } from 'zod'
import { isPlaced } from '../../domain/anchor/anchor'
import type { Claim } from '../../domain/claim/claim'
import { annotationSays, type ForeignBody } from './annotation-says'
import type { AnnotationsReading, IncomingAnnotation, IncomingPosition } from './incoming-annotation'
import { parseJson } from './parse-json'
import { readDeskJson } from './read-desk-json'

/** Most annotations in one file. */
export const mostAnnotations = 10_000

/**
 * W3C Web Annotations (JSON-LD: one, a list, a page or a collection, as ours or another program writes them) or our own
 * JSON report. What is no annotation among them is one without words. Spec: report R57–R58.
 */
export function readAnnotations(json: string): AnnotationsReading {
  const value = parseJson(json.replace(/^\uFEFF/, ''))
  if (value === undefined) return refused('This file is not JSON. Choose annotations in JSON-LD or an exported report.')
  if (isReport(value)) return fromReport(json)
  const items = itemsIn(value)
  if (!items) return refused('There are no annotations in this file. Choose one with W3C Web Annotations in JSON-LD.')
  if (items.length > mostAnnotations) {
    return refused('There are more than 10,000 annotations in this file. Cut it into parts and send them one by one.')
  }
  return { kind: 'read', annotations: items.map(annotationIn) }
}

function refused(reason: string): AnnotationsReading {
  return { kind: 'refused', reason }
}

const isReport = (value: unknown) =>
  z.looseObject({ format: z.literal('tickmark.checking-file') }).safeParse(value).success

function fromReport(json: string): AnnotationsReading {
  const reading = readDeskJson(json)
  if (reading.kind === 'refused') return reading
  const { article, claims } = reading.file
  return { kind: 'read', annotations: claims.map(claim => ofClaim(claim, article.version.sha256)) }
}

function ofClaim(claim: Claim, sha256: string): IncomingAnnotation {
  const { id, anchor, claimant, reportedBy, factType, flags, checks, evidence, notes } = claim
  const { exact, prefix, suffix } = anchor
  return {
    id: `urn:uuid:${id}`,
    quote: { exact, prefix, suffix },
    ...(isPlaced(anchor) ? { position: { start: anchor.start, end: anchor.end, unit: 'utf-16 units', sha256 } } : {}),
    details: { claimant, reportedBy, factType, flags },
    checks: checks.map(({ by: _by, at: _at, ...check }) => check),
    evidence: evidence.map(
      ({ id: _id, claimId: _claim, revision: _revision, createdBy: _by, createdAt: _at, ...item }) => item,
    ),
    notes: notes.map(({ createdBy, createdAt, text }) => ({ author: createdBy.name, at: createdAt, text })),
  }
}

const list = <Item extends z.ZodType>(item: Item) => z.union([z.array(item), item.transform(one => [one])])
const text = z.string().max(100_000)
const agentSchema = z.union([z.looseObject({ name: text }).transform(({ name }) => name), text])
const bodySchema = z.looseObject({
  creator: agentSchema.optional().catch(undefined),
  created: z.string().optional().catch(undefined),
})
const selectorSchema = z.union([
  z.looseObject({
    type: z.literal('TextQuoteSelector'),
    exact: text,
    prefix: text.default(''),
    suffix: text.default(''),
  }),
  z.looseObject({
    type: z.literal('TextPositionSelector'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  }),
  z.looseObject({ type: z.string().optional() }),
])
const targetSchema = z.looseObject({
  selector: list(selectorSchema).optional().catch(undefined),
  state: z
    .looseObject({ cached: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
})
const annotationSchema = z.looseObject({
  id: z.string().max(2_000).optional().catch(undefined),
  target: list(targetSchema).optional().catch(undefined),
  body: list(z.union([text, bodySchema]))
    .optional()
    .catch(undefined),
  bodyValue: text.optional().catch(undefined),
  creator: agentSchema.optional().catch(undefined),
  created: z.string().optional().catch(undefined),
})
const holders = z.union([
  z.looseObject({ first: z.looseObject({ items: z.array(z.unknown()) }) }).transform(({ first }) => first.items),
  z.looseObject({ items: z.array(z.unknown()) }).transform(({ items }) => items),
  z.array(z.unknown()),
  z.looseObject({ target: z.unknown() }).transform(one => [one]),
])

function itemsIn(value: unknown): readonly unknown[] | undefined {
  const { data } = holders.safeParse(value)
  return data
}

function annotationIn(value: unknown, index: number): IncomingAnnotation {
  const { data = {} } = annotationSchema.safeParse(value)
  const { target = [], body = [], bodyValue, creator = 'Somebody', created } = data
  const bodies = [...body, ...(bodyValue ? [bodyValue] : [])].map((one): ForeignBody => {
    const at = instantIn(typeof one === 'string' ? created : (one.created ?? created))
    const said = typeof one === 'string' ? { value: one } : one
    return { ...said, author: (typeof one === 'string' ? undefined : one.creator) ?? creator, ...(at ? { at } : {}) }
  })
  const selectors = target.flatMap(({ selector = [], state }) =>
    selector.map(one => ({ ...one, cached: state?.cached })),
  )
  const quote = selectors.find(one => one.type === 'TextQuoteSelector')
  const position = selectors.find(one => one.type === 'TextPositionSelector')
  return {
    id: data.id ?? `number ${index + 1}`,
    ...(quote ? { quote: quoteIn(quote) } : {}),
    ...(position ? { position: positionIn(position) } : {}),
    details: { flags: [] },
    ...annotationSays(bodies),
  }
}

const quoteSchema = z.looseObject({ exact: text, prefix: text, suffix: text })
const placeSchema = z.looseObject({ start: z.number(), end: z.number(), cached: z.string().optional() })

function quoteIn(selector: unknown) {
  const { exact, prefix, suffix } = quoteSchema.parse(selector)
  return { exact, prefix, suffix }
}

function positionIn(selector: unknown): IncomingPosition {
  const { start, end, cached } = placeSchema.parse(selector)
  const sha256 = hashIn(cached)
  return { start, end, unit: 'code points', ...(sha256 ? { sha256 } : {}) }
}

// RFC 6920, as our export writes it.
function hashIn(address: string | undefined): string | undefined {
  const [, base64] = /^ni:\/\/\/sha-256;([\w-]{43})$/.exec(address ?? '') ?? []
  if (!base64) return undefined
  const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  return [...bytes].map(byte => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

function instantIn(said: string | undefined): string | undefined {
  const at = said ? new Date(said) : undefined
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}
