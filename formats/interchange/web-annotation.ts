import { hexToBytes } from '@noble/hashes/utils.js'
import { v5 as nameBasedId } from 'uuid'
import { isPlaced } from '../../domain/anchor/anchor'
import type { Claim } from '../../domain/claim/claim'
import { ClaimIndex } from '../../domain/claim/claim-index'
import type { Instant } from '../../domain/ids'
import type { CheckingFile } from '../../domain/report/checking-file'
import { generator } from '../export/generator'
import { type Agent, agent } from './agent'
import { type AnnotationBody, annotationBodies } from './annotation-bodies'
import { CodePoints } from './code-points'

type Motivation = 'assessing' | 'classifying' | 'linking' | 'highlighting'

type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: Motivation | readonly Motivation[]
  readonly created: Instant
  readonly creator: Agent
  readonly modified?: Instant
  readonly body?: readonly AnnotationBody[]
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: object
    readonly selector: Selector | readonly Selector[]
    readonly state: object
  }
}

/**
 * An article's claims as one page of a W3C annotation collection, JSON-LD (Web Annotation Data Model, §5). Positions are
 * code points of the canonical text of the version that the state names by hash. Spec: report R50–R56.
 */
export function serialiseWebAnnotations(file: CheckingFile, at: Instant): string {
  return `${JSON.stringify(annotationPage(file, at), null, 2)}\n`
}

function annotationPage({ article, claims }: CheckingFile, at: Instant) {
  const { all, lost, closed } = new ClaimIndex(claims)
  const points = new CodePoints(article.version.text)
  const items = [...all, ...lost, ...closed].map(claim => annotation(claim, article, points))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${nameBasedId(`page 1 of version ${article.version.number}`, article.id)}`,
    type: 'AnnotationPage',
    partOf: {
      id: `urn:uuid:${nameBasedId(`claims of version ${article.version.number}`, article.id)}`,
      type: 'AnnotationCollection',
      label: `Claims in: ${article.title}`,
      total: items.length,
      generated: at,
      generator: { type: 'Software', name: `${generator.name} ${generator.version}` },
    },
    startIndex: 0,
    items,
  }
}

function annotation(claim: Claim, article: CheckingFile['article'], points: CodePoints): Annotation {
  const bodies = annotationBodies(claim)
  const modified = lastTouched(claim)
  return {
    id: `urn:uuid:${claim.id}`,
    type: 'Annotation',
    motivation: motivationOf(claim),
    created: claim.createdAt,
    creator: agent(claim.createdBy),
    ...(modified > claim.createdAt ? { modified } : {}),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: `urn:uuid:${article.id}`,
        type: 'Text',
        format: 'text/plain',
        language: article.language,
        ...(article.sourceUrl ? { via: new URL(article.sourceUrl).href } : {}),
      },
      selector: selectorsOf(claim, article.version.text, points),
      state: {
        type: 'TimeState',
        sourceDate: article.version.createdAt,
        cached: hashAddress(article.version.sha256),
      },
    },
  }
}

// Nothing decided and nothing pinned: the words are marked, no more is said of them.
function motivationOf({ checks, evidence }: Claim): Motivation | readonly Motivation[] {
  if (checks.length > 0)
    return evidence.length > 0 ? ['assessing', 'classifying', 'linking'] : ['assessing', 'classifying']
  return evidence.length > 0 ? 'linking' : 'highlighting'
}

// The quote finds the words again when the text has changed; the position says which of several equal quotes is meant.
function selectorsOf({ anchor }: Claim, text: string, points: CodePoints): Selector | readonly Selector[] {
  const { exact, prefix, suffix } = anchor
  if (!isPlaced(anchor)) return { type: 'TextQuoteSelector', exact, prefix, suffix }
  const { start, end } = points.wholeCharacters(anchor)
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix },
    { type: 'TextPositionSelector', start: points.fromOffset(start), end: points.fromOffset(end) },
  ]
}

function lastTouched({ createdAt, checks, evidence, review, closing }: Claim): Instant {
  const times = [
    ...checks.map(check => check.at),
    ...evidence.map(item => item.createdAt),
    review.at ?? createdAt,
    closing?.at ?? createdAt,
  ]
  return times.reduce((latest, time) => (time > latest ? time : latest), createdAt)
}

// RFC 6920: the text's own hash is its address, so that a reader can tell whether theirs is the text that was checked.
function hashAddress(sha256: string): string {
  const base64 = btoa(String.fromCharCode(...hexToBytes(sha256)))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}
