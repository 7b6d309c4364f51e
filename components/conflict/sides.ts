import type { ClaimWrite } from '@/components/api/claim-write'
import { writeInWords } from '@/components/claim/write-words'
import { type Check, type Layer, layers } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { RecordCheck } from '@/domain/claim/input'
import { closingWords } from '@/domain/report/closing-words'
import {
  confidenceWords,
  factTypeWords,
  findingWords,
  flagWords,
  layerWords,
  proximityWords,
  stanceWords,
} from '@/domain/report/report-words'

/** One thing that two people changed: what it is, and what each made of it, in words. */
export interface Sides {
  readonly what: string
  readonly mine: string
  readonly theirs: string
}

/**
 * What a write and the desk differ in, part by part; `now` is the claim at the desk, `before` as the author of the write
 * saw it. Parts that nobody else changed are left out.
 */
export function sidesOf(write: ClaimWrite, before: Claim | undefined, now: Claim): readonly Sides[] {
  const sides = allSides(write, before, now)
  const differing = sides.filter(({ theirs, was }) => theirs !== was)
  return (differing.length > 0 ? differing : sides).map(({ was: _was, ...side }) => side)
}

type Compared = Sides & { readonly was: string }

function allSides(write: ClaimWrite, before: Claim | undefined, now: Claim): readonly Compared[] {
  const in2 = (words: (claim: Claim) => string) => ({ theirs: words(now), was: before ? words(before) : '' })
  const theWords = { what: 'Words of the claim', mine: quoted(before), ...in2(quoted) }
  switch (write.kind) {
    case 'check':
    case 'confirm': {
      const how = write.kind === 'confirm' ? ', confirmed' : ''
      const checks = write.checks.map(check => ({
        what: `${layerWords[check.layer]} check`,
        mine: `${checkWords(check)}${how}`,
        ...in2(claim => checkOn(claim, check.layer)),
      }))
      return [...checks, theWords]
    }
    case 'change': {
      const { span, ...details } = write.input
      const fields = Object.entries(details).map(([name, value]) => ({
        what: claimFields[name] ?? name,
        mine: fieldWords(name, value),
        ...in2(claim => fieldWords(name, Reflect.get(claim, name))),
      }))
      const words = span ? [{ what: 'Words of the claim', mine: `“${span.exact ?? ''}”`, ...in2(quoted) }] : []
      return [...fields, ...words]
    }
    case 'amend': {
      const itemOf = (claim: Claim) => claim.evidence.find(({ id }) => id === write.evidenceId)
      if (!itemOf(now)) return [{ what: 'Evidence', mine: writeInWords(write), theirs: 'Removed', was: '' }]
      return Object.entries(write.input).map(([name, value]) => ({
        what: evidenceFields[name] ?? name,
        mine: fieldWords(name, value),
        ...in2(claim => fieldWords(name, Reflect.get(itemOf(claim) ?? {}, name))),
      }))
    }
    case 'unpin': {
      const item = now.evidence.find(({ id }) => id === write.evidenceId)
      const theirs = [item?.title, item?.excerpt, item?.note].filter(Boolean).join('. ')
      return [{ what: 'Evidence', mine: 'Remove it', theirs, was: '' }]
    }
    case 'amendNote':
    case 'unnote':
    case 'resolveNote': {
      const note = now.notes.find(({ id }) => id === write.noteId)
      const isResolved = write.kind === 'resolveNote' && note
      const theirs = isResolved ? (note.resolved ? 'Resolved' : 'Open') : (note?.text ?? 'Removed')
      return [{ what: 'Note', mine: write.kind === 'amendNote' ? write.text : writeInWords(write), theirs, was: '' }]
    }
    case 'close':
    case 'reopen': {
      const wordsOf = ({ closing }: Claim) => (closing ? closingWords(closing) : 'Not closed')
      return [{ what: 'Closing', mine: writeInWords(write), ...in2(wordsOf) }, theWords]
    }
    case 'review':
      return [{ what: 'Decision', mine: writeInWords(write), theirs: newsIn(before, now), was: '' }]
    default:
      return [{ what: 'Claim', mine: writeInWords(write), theirs: newsIn(before, now), was: '' }]
  }
}

/** What is otherwise about a claim than somebody saw it, in words. */
function newsIn(before: Claim | undefined, now: Claim): string {
  const wordsOf = (claim: Claim) => [
    ...layers.map(layer => {
      const check = claim.checks.find(found => found.layer === layer)
      if (!check) return `${layerWords[layer]} not checked`
      const reason = check.reason ? `: ${check.reason}` : ''
      return `${layerWords[layer]} ${findingWords[check.finding].toLowerCase()}${reason}`
    }),
    reviewWords(claim),
    claim.evidence.length === 0 ? 'No evidence' : `Evidence: ${claim.evidence.map(({ title }) => title).join(', ')}`,
    `On the words ${quoted(claim)}`,
    ...(claim.claimant ? [`Said by ${claim.claimant}`] : []),
    ...claim.notes.map(({ text }) => `Note: ${text}`),
  ]
  const seen = new Set(before ? wordsOf(before) : [])
  const news = wordsOf(now).filter(words => !seen.has(words))
  return news.join('\n') || 'Changed in other ways'
}

function reviewWords({ review: { state, reason } }: Claim): string {
  if (state === 'unreviewed') return 'Not reviewed'
  return state === 'approved' ? 'Approved' : `Returned: ${reason ?? ''}`
}

function checkWords(check: Check | RecordCheck | undefined): string {
  if (!check?.finding) return 'Not checked'
  const { finding, reason, proposal, confidence } = check
  const sure = confidence ? ` (${confidenceWords[confidence].toLowerCase()})` : ''
  return `${findingWords[finding]}${sure}${reason ? `: ${reason}` : ''}${proposal ? ` Should read “${proposal}”.` : ''}`
}

// What was found on words that have changed since is open again.
function checkOn({ checks, formerChecks = [] }: Claim, layer: Layer): string {
  const isOfLayer = (check: Check) => check.layer === layer
  const former = formerChecks.find(isOfLayer)
  const found = checks.find(isOfLayer)
  return former && !found ? `Open again. On the words before: ${checkWords(former)}` : checkWords(found)
}

function quoted(claim: Claim | undefined): string {
  return `“${claim?.anchor.exact ?? ''}”`
}

const claimFields: Readonly<Record<string, string>> = {
  claimant: 'Who says it',
  reportedBy: 'Reported by',
  factType: 'Fact type',
  flags: 'Flags',
  assigneeId: 'Assigned to',
}

const evidenceFields: Readonly<Record<string, string>> = {
  stance: 'Stance',
  proximity: 'Kind of source',
  layer: 'Bears on',
  title: 'Title of the evidence',
  author: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  url: 'Address',
  locator: 'Where in it',
  excerpt: 'Excerpt',
  accessedOn: 'Accessed',
  independenceGroup: 'Origin',
  note: 'Note on the evidence',
}

const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  factType: factTypeWords,
  flags: flagWords,
  stance: stanceWords,
  proximity: proximityWords,
  layer: layerWords,
}

function fieldWords(name: string, value: unknown): string {
  const words = [value]
    .flat()
    .flatMap(one => (typeof one === 'string' && one !== '' ? [codes[name]?.[one] ?? one] : []))
  if (name === 'assigneeId') return words.length > 0 ? 'Somebody' : 'Nobody'
  return words.join(', ') || 'Nothing'
}
