import type { Check } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { Evidence } from '../../domain/evidence/evidence'
import { isWebAddress } from '../../domain/fields'
import type { Instant } from '../../domain/ids'
import { cite } from '../../domain/report/cite'
import { closingWords } from '../../domain/report/closing-words'
import { confidenceWords, layerWords, proximityWords, stanceWords } from '../../domain/report/report-words'
import { type Agent, agent } from './agent'

interface Made {
  readonly id?: string
  readonly created?: Instant
  readonly creator?: Agent
}

/** A body of an annotation: words with a purpose (§3.2.4), or a place on the web (§4). */
export type AnnotationBody = Made &
  (
    | {
        readonly type: 'TextualBody'
        readonly purpose: 'tagging' | 'classifying' | 'commenting' | 'editing' | 'describing'
        readonly value: string
        readonly format: 'text/plain'
        readonly language?: string
      }
    | {
        readonly type: 'SpecificResource'
        readonly purpose: 'linking'
        readonly source: string
        readonly selector?: { readonly type: 'TextQuoteSelector'; readonly exact: string }
      }
  )

/**
 * What is said of a claim: its tag, then for each check the finding (`content: disputed`) and the reason, then the
 * evidence as a link and a citation. Nothing for a claim that nothing is known of. Spec: report R53.
 */
export function annotationBodies({ tag, checks, evidence, anchor, closing }: Claim): readonly AnnotationBody[] {
  const standing = standingBodies(anchor, closing)
  if (checks.length === 0 && evidence.length === 0) return standing
  return [
    ...(closing
      ? []
      : [{ type: 'TextualBody', purpose: 'tagging', value: tag, format: 'text/plain', language: 'en' } as const]),
    ...standing,
    ...checks.flatMap(checkBodies),
    ...evidence.flatMap(evidenceBodies),
  ]
}

// How a new version left it, and how it was closed, with both wordings.
function standingBodies({ state, before }: Claim['anchor'], closing: Claim['closing']): readonly AnnotationBody[] {
  const english = { format: 'text/plain', language: 'en' } as const
  const anchor = { type: 'TextualBody', purpose: 'classifying', value: `anchor: ${state}`, ...english } as const
  const was = {
    type: 'TextualBody',
    purpose: 'describing',
    value: `Before: ${before ?? ''}`,
    format: 'text/plain',
  } as const
  const carried = state === 'exact' ? [] : [anchor, ...(before === undefined || closing ? [] : [was])]
  if (!closing) return carried
  const made = { created: closing.at, creator: agent(closing.by) }
  const wordings = [`Before: ${closing.before}`, ...(closing.after === undefined ? [] : [`After: ${closing.after}`])]
  return [
    ...carried,
    { type: 'TextualBody', purpose: 'classifying', value: `closed: ${closing.how}`, ...english, ...made },
    {
      ...{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', ...made },
      value: [closingWords(closing), ...wordings].join('\n'),
    },
  ]
}

function checkBodies({ layer, finding, reason, proposal, confidence, by, at }: Check): readonly AnnotationBody[] {
  const made = { created: at, creator: agent(by) }
  const sure = confidence ? ` (${confidenceWords[confidence].toLowerCase()})` : ''
  return [
    {
      type: 'TextualBody',
      purpose: 'classifying',
      value: `${layer}: ${finding}`,
      format: 'text/plain',
      language: 'en',
      ...made,
    },
    ...(reason || confidence
      ? [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            value: `${layerWords[layer]}${sure}${reason ? `: ${reason}` : ''}`,
            format: 'text/plain',
            ...made,
          } as const,
        ]
      : []),
    ...(proposal
      ? [{ type: 'TextualBody', purpose: 'editing', value: proposal, format: 'text/plain', ...made } as const]
      : []),
  ]
}

function evidenceBodies(evidence: Evidence): readonly AnnotationBody[] {
  const { id, url, excerpt, note, stance, proximity, createdAt, createdBy } = evidence
  const made = { created: createdAt, creator: agent(createdBy) }
  const link = url !== undefined && isWebAddress(url) ? new URL(url).href : undefined
  const says = [
    `${stanceWords[stance]}, ${proximityWords[proximity].toLowerCase()}: ${cite(evidence)}`,
    // With a link the excerpt is the link's selector.
    ...(excerpt && !link ? [`“${excerpt}”`] : []),
    ...(note ? [note] : []),
  ]
  const description = {
    type: 'TextualBody',
    purpose: 'describing',
    value: says.join('\n'),
    format: 'text/plain',
  } as const
  if (!link) return [{ id: `urn:uuid:${id}`, ...description, ...made }]
  const selector = excerpt ? { selector: { type: 'TextQuoteSelector' as const, exact: excerpt } } : {}
  return [
    { id: `urn:uuid:${id}`, type: 'SpecificResource', purpose: 'linking', source: link, ...selector, ...made },
    { ...description, ...made },
  ]
}
