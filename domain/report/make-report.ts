import type { Article } from '../article/article'
import type { Claim } from '../claim/claim'
import { ClaimIndex } from '../claim/claim-index'
import { countTags } from '../claim/tag'
import { evidenceInWords } from '../evidence/count-evidence'
import { blockSeparator, type TextBlock, textBlocks } from '../text/blocks'
import type { Offset } from '../text/offset'
import { listSources } from './list-sources'
import type { Report, ReportedBlock, ReportedClaim } from './report'
import { summarise } from './summarise'

/** What a reader gets of an article and its claims. Spec: report R1–R6. */
export function makeReport(article: Article, claims: readonly Claim[]): Report {
  const index = new ClaimIndex(claims)
  const numbered = [...index.all, ...index.lost, ...index.closed].map((claim, i) => ({ claim, number: i + 1 }))
  const blocks = textBlocks(article.version.doc)
  const { sources, sourceOf } = listSources(numbered)
  const reported = numbered.map(({ claim, number }): ReportedClaim => {
    const evidence = claim.evidence.map(item => ({ evidence: item, source: sourceOf(item) }))
    const labels = [...new Set(evidence.map(({ source }) => source.label))]
    const block = claim.closing ? undefined : blockAt(blocks, claim.anchor.start)
    return { claim, number, evidence, sources: labels, evidenceCount: evidenceInWords(claim.evidence), block }
  })
  const placed = reported.slice(0, index.all.length)
  const closed = reported.slice(index.all.length + index.lost.length)
  const lost = reported.slice(index.all.length, index.all.length + index.lost.length)
  const open = claims.filter(({ closing }) => !closing)
  const summary = summarise({
    claims: open,
    lost: lost.length,
    closed: closed.map(({ claim }) => claim),
    sources: sources.length,
  })
  return {
    article,
    index,
    blocks: blocksWithNotes(blocks, placed, index),
    placed,
    lost,
    closed,
    counts: countTags(claims),
    summary,
    sources,
    checkedBy: checkers(claims),
  }
}

// A note stands beside the block in which its claim ends, because that is where its number is read. A claim that takes
// in the separator after a block ends in that block.
function blocksWithNotes(
  blocks: readonly TextBlock[],
  placed: readonly ReportedClaim[],
  index: ClaimIndex,
): readonly ReportedBlock[] {
  const byEnd = placed.toSorted((a, b) => endOf(a) - endOf(b))
  let next = 0
  return blocks.map((block, i) => {
    const notes: ReportedClaim[] = []
    const isLast = i === blocks.length - 1
    for (
      let claim = byEnd[next];
      claim && (isLast || endOf(claim) <= block.end + blockSeparator.length);
      claim = byEnd[next]
    ) {
      notes.push(claim)
      next += 1
    }
    return { block, notes: notes.sort((a, b) => a.number - b.number) }
  })

  function endOf({ claim }: ReportedClaim): number {
    return index.get(claim.id)?.span.end ?? 0
  }
}

// The block that `offset` falls in, by halving: an article may have thousands of blocks and of claims.
function blockAt(blocks: readonly TextBlock[], offset: Offset | null): TextBlock | undefined {
  if (offset === null) return undefined
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return blocks[low]
}

function checkers(claims: readonly Claim[]): readonly string[] {
  const checks = claims.flatMap(claim => claim.checks).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return [...new Set(checks.map(check => check.by.name))]
}
