import type { ClaimIndex } from '../../../domain/claim/claim-index'
import { type Segment, type SegmentClaim, segmentsIn } from '../../../domain/claim/segments'
import { noteOf } from '../../../domain/report/note-of'
import type { Report, ReportedBlock, ReportedClaim } from '../../../domain/report/report'
import { tagWords } from '../../../domain/report/report-words'
import type { TextBlock } from '../../../domain/text/blocks'
import type { DocBlock, DocTable } from '../../../domain/text/document'
import type { Span } from '../../../domain/text/offset'
import { directionOf } from './direction'
import { inlinePiece } from './inline-piece'
import { type Html, html } from './markup'
import { tagGlyph } from './parts'

/** Lines drawn over one run of words; numbers and notes still name every claim. */
const mostLines = 8

/** The article as it reads, its claims drawn in it, their notes beside the paragraph in which they end. */
export function reportCopy(report: Report): Html {
  const { article, blocks } = report
  const rows = blocks.values()
  const take = (count: number) =>
    Array.from({ length: count }, () => rows.next().value).filter(row => row !== undefined)
  const pieces = article.version.doc.content.map(block => blockPiece(block, take, report))
  return html`<article class="copy" id="text" lang="${article.language}" dir="${directionOf(article.language)}" aria-label="The text with its claims">${pieces}</article>`
}

type Take = (count: number) => readonly ReportedBlock[]

function blockPiece(block: DocBlock, take: Take, report: Report): Html {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map(
        item => html`<li${depthOf(item)}>${take(item.content.length).map(row => rowPiece(row, report))}</li>`,
      )
      return block.type === 'bulletList'
        ? html`<ul class="items" role="list">${items}</ul>`
        : html`<ol class="items" role="list"${startOf(block)}>${items}</ol>`
    }
    case 'table':
      return tablePiece(block, take, report)
    case 'blockquote':
      return html`<blockquote>${take(block.content.length).map(row => rowPiece(row, report))}</blockquote>`
    default:
      return html`${take(1).map(row => rowPiece(row, report))}`
  }
}

type DocList = Extract<DocBlock, { readonly type: 'bulletList' | 'orderedList' }>
type OrderedList = Extract<DocBlock, { readonly type: 'orderedList' }>

function depthOf({ attrs }: DocList['content'][number]): Html | '' {
  return attrs?.depth ? html` data-depth="${attrs.depth}"` : ''
}

function startOf({ attrs }: OrderedList): Html | '' {
  const start = attrs?.start ?? 1
  return start === 1 ? '' : html` start="${start}" style="--before: ${start - 1}"`
}

// The notes of all cells stand beside the table: between its rows they would tear it apart.
function tablePiece(table: DocTable, take: Take, report: Report): Html {
  const notes: ReportedClaim[] = []
  const cells = (row: DocTable['content'][number]) =>
    row.content.map(cell => {
      const rows = take(cell.content?.length ?? 0)
      notes.push(...rows.flatMap(row => row.notes))
      const words = rows.map(row => textPiece(row, report))
      return cell.type === 'tableHeader' ? html`<th>${words}</th>` : html`<td>${words}</td>`
    })
  const rows = table.content.map(row => html`<tr>${cells(row)}</tr>`)
  return html`<div class="row"><div class="table" tabindex="0" role="group" aria-label="Table"><table>${rows}</table></div>${notesPiece(notes)}</div>
`
}

function rowPiece(row: ReportedBlock, report: Report): Html {
  const isHeading = row.block.node.type === 'heading'
  return html`<div class="row${isHeading ? ' has-heading' : ''}">${textPiece(row, report)}${notesPiece(row.notes)}</div>
`
}

function textPiece({ block, notes }: ReportedBlock, { article, index }: Report): Html {
  const { lang, dir } = block.node.attrs
  const direction = dir ?? (lang ? directionOf(lang) : undefined)
  const place = html`${lang && lang !== article.language ? html` lang="${lang}"` : ''}${direction ? html` dir="${direction}"` : ''}`
  const words = claimedText(block, notes, index)
  if (block.node.type === 'heading') {
    const { level } = block.node.attrs
    if (level === 1) return html`<h2 class="title"${place}>${words}</h2>`
    return level === 2 ? html`<h3${place}>${words}</h3>` : html`<h4${place}>${words}</h4>`
  }
  return html`<p class="${block.role}"${place}>${words}</p>`
}

function claimedText(block: TextBlock, notes: readonly ReportedClaim[], index: ClaimIndex): readonly Html[] {
  const pieces: Html[] = []
  const numbered = new Set<number>()
  let reached = block.start
  for (const segment of segmentsIn(block, index)) {
    pieces.push(...inlinePiece(block, { start: reached, end: segment.start }), segmentPiece(block, segment))
    const ended = notes.filter(({ claim }) => segment.claims.some(over => over.ends && over.claim.id === claim.id))
    for (const { number } of ended) numbered.add(number)
    pieces.push(...ended.map(numberPiece))
    reached = segment.end
  }
  pieces.push(...inlinePiece(block, { start: reached, end: block.end }))
  // A claim that takes in the separator after the block ends with the block's last word.
  pieces.push(...notes.filter(({ number }) => !numbered.has(number)).map(numberPiece))
  return pieces
}

// One mark; each further claim over the same words is one span inside it, so that every line is drawn.
function segmentPiece(block: TextBlock, segment: Segment): Html {
  const [first, ...others] = segment.claims.slice(0, mostLines)
  const words = html`${inlinePiece(block, segment satisfies Span)}`
  const inner = others.reduceRight((within, over) => html`<span class="lane"${drawing(over)}>${within}</span>`, words)
  return first ? html`<mark class="claim"${drawing(first)}>${inner}</mark>` : inner
}

function drawing({ claim, lane, begins, ends }: SegmentClaim): Html {
  const state = claim.formerChecks.length > 0 ? 'changed' : claim.review.state === 'returned' ? 'returned' : undefined
  return html` data-tag="${claim.tag}"${lane > 0 ? html` data-lane="${lane}"` : ''}${begins ? html` data-begin` : ''}${ends ? html` data-end` : ''}${state ? html` data-state="${state}"` : ''}`
}

function numberPiece({ number, claim }: ReportedClaim): Html {
  return html`<a class="num" href="#n${number}" id="r${number}" aria-label="Note ${number}: ${claim.tag}">${number}</a>`
}

function notesPiece(notes: readonly ReportedClaim[]): Html | '' {
  return notes.length === 0
    ? ''
    : html`<ol class="notes" aria-label="Notes" role="list" lang="en" dir="ltr">${notes.map(notePiece)}</ol>`
}

function notePiece({ number, claim, sources }: ReportedClaim): Html {
  const { tag, checks, evidence } = claim
  const labels = sources.map((label, i) => html`${i > 0 ? ', ' : ''}<a href="#${label}">${label}</a>`)
  const full = html` <a class="more" href="#c${number}" aria-label="Claim ${number} in full">in full</a>`
  return html`<li id="n${number}" data-tag="${tag}"><a class="n" href="#r${number}" aria-label="${number}: back to the text">${number}</a><span dir="auto">${tagGlyph(tag)} <b>${tagWords[tag]}</b> ${noteOf(claim)} <span class="src">${labels}${checks.length + evidence.length > 0 ? full : ''}</span></span></li>`
}
