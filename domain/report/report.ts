import type { Article } from '../article/article'
import type { Claim } from '../claim/claim'
import type { ClaimIndex } from '../claim/claim-index'
import type { TagCounts } from '../claim/tag'
import type { Evidence } from '../evidence/evidence'
import type { TextBlock } from '../text/blocks'

/** One thing that evidence was taken from, listed once however many claims rest on it. */
export interface Source {
  /** S1, S2 … in the order in which the report first names them. */
  readonly label: string
  readonly title: string
  readonly author?: string
  readonly publisher?: string
  readonly publishedOn?: string
  readonly url?: string
  /** Dates on which it was seen, oldest first. */
  readonly accessedOn: readonly string[]
  /** Numbers of the claims that it is primary for, and secondary for. */
  readonly primaryFor: readonly number[]
  readonly secondaryFor: readonly number[]
}

export interface CitedEvidence {
  readonly evidence: Evidence
  readonly source: Source
}

/** A claim as the report tells it. Placed claims are numbered in text order, lost ones after them, closed ones last. */
export interface ReportedClaim {
  readonly number: number
  readonly claim: Claim
  readonly evidence: readonly CitedEvidence[]
  /** Labels of its sources, each once, in order. */
  readonly sources: readonly string[]
  readonly evidenceCount: string
  /** The block in which it begins, which tells the language of its words; a lost or closed claim has none. */
  readonly block?: TextBlock
}

/** A block of the text with the claims whose last word stands in it: their notes belong beside it. */
export interface ReportedBlock {
  readonly block: TextBlock
  readonly notes: readonly ReportedClaim[]
}

/** Everything a reader gets, as plain data: the text, numbered claims, counts, a summary in words, sources. */
export interface Report {
  readonly article: Article
  readonly index: ClaimIndex
  readonly blocks: readonly ReportedBlock[]
  readonly placed: readonly ReportedClaim[]
  readonly lost: readonly ReportedClaim[]
  /** Claims that were closed, with how: they need no more work, and count for no tag. */
  readonly closed: readonly ReportedClaim[]
  readonly counts: TagCounts
  readonly summary: string
  readonly sources: readonly Source[]
  /** Names of everybody who recorded a finding, in the order of their first. */
  readonly checkedBy: readonly string[]
}
