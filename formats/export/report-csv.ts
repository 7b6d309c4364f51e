import Papa from 'papaparse'
import type { Check, Layer } from '../../domain/claim/check'
import { layers } from '../../domain/claim/check'
import { cite } from '../../domain/report/cite'
import { closingWords } from '../../domain/report/closing-words'
import type { CitedEvidence, Report, ReportedClaim } from '../../domain/report/report'
import {
  anchorWords,
  confidenceWords,
  factTypeWords,
  findingWords,
  flagWords,
  layerWords,
  proximityWords,
  reviewWords,
  stanceWords,
  tagWords,
} from '../../domain/report/report-words'
import { formulaSafe } from './formula-safe'

type Column = readonly [header: string, cell: (claim: ReportedClaim, report: Report) => string | number | undefined]

const columns: readonly Column[] = [
  ['No.', ({ number }) => number],
  ['Claim', ({ claim }) => claim.anchor.exact],
  ['Tag', ({ claim }) => tagWords[claim.tag]],
  ...layers.flatMap(layerColumns),
  ['Claimant', ({ claim }) => claim.claimant],
  ['Reported by', ({ claim }) => claim.reportedBy],
  ['Fact type', ({ claim }) => claim.factType && factTypeWords[claim.factType]],
  ['Flags', ({ claim }) => claim.flags.map(flag => flagWords[flag]).join(', ')],
  ['Evidence count', ({ evidenceCount }) => evidenceCount],
  ['Evidence', ({ evidence }) => evidence.map(evidenceLine).join('\n')],
  ['Review', ({ claim }) => reviewWords[claim.review.state]],
  ['Review reason', ({ claim }) => claim.review.reason],
  ['Anchor', ({ claim }) => anchorWords[claim.anchor.state]],
  ['Words before', ({ claim }) => claim.closing?.before ?? claim.anchor.before],
  ['Closed', ({ claim }) => claim.closing && closingWords({ ...claim.closing, reason: undefined })],
  ['Closing reason', ({ claim }) => claim.closing?.reason],
  ['Start (UTF-16)', ({ claim }) => claim.anchor.start ?? undefined],
  ['End (UTF-16)', ({ claim }) => claim.anchor.end ?? undefined],
  ['Claim id', ({ claim }) => claim.id],
  ['Article', (_, { article }) => article.title],
  ['Version', (_, { article }) => article.version.number],
  ['Version SHA-256', (_, { article }) => article.version.sha256],
]

const byteOrderMark = '\uFEFF'

/**
 * The report as a table, one row a claim with its evidence in one cell, a line each (RFC 4180: CRLF, every cell quoted;
 * UTF-8 with a byte order mark, which Excel asks for). Spec: report R60–R64.
 */
export function serialiseReportCsv(report: Report): string {
  const rows = [...report.placed, ...report.lost, ...report.closed].map(claim =>
    columns.map(([, cell]) => {
      const value = cell(claim, report)
      return typeof value === 'string' ? formulaSafe(value) : (value ?? '')
    }),
  )
  const table = { fields: columns.map(([header]) => header), data: rows }
  // The library ends a table without rows with a line end, and no other.
  const lines = Papa.unparse(table, { quotes: true, newline: '\r\n' }).replace(/\r\n$/, '')
  return `${byteOrderMark}${lines}\r\n`
}

function layerColumns(layer: Layer): readonly Column[] {
  const column = (name: string, cell: (check: Check) => string | undefined): Column => [
    name,
    ({ claim }) => {
      const check = claim.checks.find(candidate => candidate.layer === layer)
      return check && cell(check)
    },
  ]
  const name = layerWords[layer]
  return [
    column(name, check => findingWords[check.finding]),
    column(`${name} reason`, check => check.reason),
    column(`${name} should read`, check => check.proposal),
    column(`${name} confidence`, check => check.confidence && confidenceWords[check.confidence]),
    column(`${name} checked by`, check => check.by.name),
    column(`${name} checked at`, check => check.at),
  ]
}

function evidenceLine({ evidence, source }: CitedEvidence): string {
  const { stance, proximity, url, excerpt, accessedOn, note } = evidence
  const parts = [
    `${source.label} ${stanceWords[stance]}, ${proximityWords[proximity].toLowerCase()}: ${cite(evidence)}`,
    url,
    accessedOn && `accessed ${accessedOn}`,
    excerpt && `“${oneLine(excerpt)}”`,
    note && oneLine(note),
  ]
  return parts.filter(Boolean).join('. ')
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ')
}
