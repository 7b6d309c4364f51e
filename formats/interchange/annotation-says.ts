import type { ImportedNote } from '../../domain/article/imported-claim'
import { type Check, confidences, findings, type Layer, layers } from '../../domain/claim/check'
import type { EvidenceDetails } from '../../domain/evidence/evidence'
import { proximities, stances } from '../../domain/evidence/evidence'
import { pinEvidenceSchema } from '../../domain/evidence/input'
import { confidenceWords, layerWords, proximityWords, stanceWords } from '../../domain/report/report-words'

/** A body as any program may write it (Web Annotation Data Model §3.2). */
export interface ForeignBody {
  readonly type?: unknown
  readonly purpose?: unknown
  readonly value?: unknown
  readonly source?: unknown
  readonly selector?: unknown
  readonly author: string
  readonly at?: string
}

export interface Said {
  readonly checks: readonly Omit<Check, 'by' | 'at'>[]
  readonly evidence: readonly EvidenceDetails[]
  readonly notes: readonly ImportedNote[]
}

/**
 * Bodies as our own export writes them (`annotation-bodies.ts`) are checks and evidence again; a tag of ours alone is the
 * check that makes it; everything else is kept as a note in its own words. Spec: report R58.
 */
export function annotationSays(bodies: readonly ForeignBody[]): Said {
  const checks = new Map<Layer, Omit<Check, 'by' | 'at'>>()
  const evidence: EvidenceDetails[] = []
  const notes: ImportedNote[] = []
  let link: ForeignBody | undefined
  let tag: string | undefined
  for (const body of bodies) {
    const value = typeof body.value === 'string' ? body.value.trim() : ''
    if (body.purpose === 'linking' && typeof body.source === 'string') {
      if (link) evidence.push(...evidenceIn('', link))
      link = body
      continue
    }
    if (value === '') continue
    if (body.purpose === 'classifying' && addCheck(checks, value)) continue
    if (body.purpose === 'commenting' && addReason(checks, value)) continue
    const found = body.purpose === 'describing' ? evidenceIn(value, link) : []
    if (found.length > 0) {
      evidence.push(...found)
      link = undefined
    } else if (body.purpose === 'tagging') tag = addTag(tag, value, note => notes.push({ ...body, text: note }))
    else notes.push({ author: body.author, ...(body.at ? { at: body.at } : {}), text: value })
  }
  if (link) evidence.push(...evidenceIn('', link))
  if (checks.size === 0 && tag) addCheck(checks, checkOfTag[tag] ?? '')
  return { checks: [...checks.values()], evidence, notes: notes.map(({ author, at, text }) => ({ author, at, text })) }
}

const checkOfTag: Readonly<Record<string, string>> = {
  verified: 'content: verified',
  disputed: 'content: disputed',
  attributed: 'attribution: verified',
}

// A tag of ours follows from the checks; a foreign one is worth a note.
function addTag(before: string | undefined, value: string, note: (text: string) => void): string | undefined {
  const tag = value.toLowerCase()
  if (tag === 'open' || Object.hasOwn(checkOfTag, tag)) return before ?? tag
  note(`Tag: ${value}`)
  return before
}

function addCheck(checks: Map<Layer, Omit<Check, 'by' | 'at'>>, value: string): boolean {
  const [left, right] = value.split(': ')
  const layer = layers.find(known => known === left)
  const finding = findings.find(known => known === right)
  if (!layer || !finding) return false
  if (!checks.has(layer)) checks.set(layer, { layer, finding })
  return true
}

// "Content (fairly sure): The ministry's own figures say 12 %."
function addReason(checks: Map<Layer, Omit<Check, 'by' | 'at'>>, value: string): boolean {
  const [, name, sure, reason] = /^(\p{L}+)(?: \(([^)]{1,40})\))?(?:: ([\s\S]+))?$/u.exec(value) ?? []
  const layer = layers.find(known => layerWords[known] === name)
  const check = layer && checks.get(layer)
  const confidence = confidences.find(known => confidenceWords[known].toLowerCase() === sure)
  if (!layer || !check || (sure && !confidence)) return false
  const words = reason?.trim().slice(0, 5_000).toWellFormed()
  checks.set(layer, { ...check, ...(confidence ? { confidence } : {}), ...(words ? { reason: words } : {}) })
  return true
}

// "Contradicts, primary: Title, author, 2019", then its quotation where there is no link, then its note.
function evidenceIn(value: string, link: ForeignBody | undefined): readonly EvidenceDetails[] {
  const [first = '', ...rest] = value.split('\n')
  const [, said, near, cited] = /^(\p{L}+), (\p{L}+): (.+)$/u.exec(first) ?? []
  const stance = stances.find(known => stanceWords[known] === said)
  const proximity = proximities.find(known => proximityWords[known].toLowerCase() === near)
  const url = typeof link?.source === 'string' ? link.source : undefined
  if (!(stance && proximity) && url === undefined) return []
  const isQuoted = url === undefined && /^“[\s\S]*”$/.test(rest[0] ?? '')
  const excerpt = isQuoted ? rest[0]?.slice(1, -1) : quoteOf(link?.selector)
  const note = (isQuoted ? rest.slice(1) : rest).join('\n').trim()
  const details = {
    stance: stance ?? 'context',
    proximity: proximity ?? 'secondary',
    title: (cited ?? url ?? '').slice(0, 500),
    ...(url ? { url } : {}),
    ...(excerpt ? { excerpt } : {}),
    ...(note ? { note } : {}),
  }
  const checked = pinEvidenceSchema.safeParse(details)
  if (!checked.success) return []
  const { id: _id, ...evidence } = checked.data
  return [evidence]
}

function quoteOf(selector: unknown): string | undefined {
  if (typeof selector !== 'object' || selector === null || !('exact' in selector)) return undefined
  return typeof selector.exact === 'string' ? selector.exact : undefined
}
