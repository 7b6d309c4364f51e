import type { Anchor } from '../../domain/anchor/anchor'
import type { Check } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import type { Evidence } from '../../domain/evidence/evidence'
import type { Note } from '../../domain/note/note'
import type { Review } from '../../domain/review/review'
import { anchor } from '../schema/anchor'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import { evidence } from '../schema/evidence'
import { note } from '../schema/note'
import type { RowOf } from './json-rows'
import { present } from './present'

const { version, start, end, exact, prefix, suffix, state, carried } = anchor

/** A claim with where it stands in the current version. */
export const claimParts = {
  own: {
    id: claim.id,
    articleId: claim.articleId,
    revision: claim.revision,
    tag: claim.tag,
    claimant: claim.claimant,
    reportedBy: claim.reportedBy,
    factType: claim.factType,
    flags: claim.flags,
    assigneeId: claim.assigneeId,
    dueAt: claim.dueAt,
    createdAt: claim.createdAt,
  },
  anchor: { version, start, end, exact, prefix, suffix, state, carried },
  since: { formerChecks: claim.formerChecks, closing: claim.closing },
  review: { state: claim.reviewState, at: claim.reviewAt, reason: claim.reviewReason },
  reviewer: { id: claim.reviewById, name: claim.reviewByName },
  createdBy: { id: claim.createdById, name: claim.createdByName },
}

const { layer, finding, reason, proposal, confidence, at } = check

export const checkParts = {
  on: { claimId: check.claimId },
  own: { layer, finding, reason, proposal, confidence, at },
  by: { id: check.byId, name: check.byName },
}

export const evidenceParts = {
  own: {
    id: evidence.id,
    claimId: evidence.claimId,
    revision: evidence.revision,
    stance: evidence.stance,
    proximity: evidence.proximity,
    layer: evidence.layer,
    title: evidence.title,
    author: evidence.author,
    publisher: evidence.publisher,
    publishedOn: evidence.publishedOn,
    url: evidence.url,
    locator: evidence.locator,
    excerpt: evidence.excerpt,
    accessedOn: evidence.accessedOn,
    independenceGroup: evidence.independenceGroup,
    note: evidence.note,
    createdAt: evidence.createdAt,
  },
  createdBy: { id: evidence.createdById, name: evidence.createdByName },
}

export const noteParts = {
  own: {
    id: note.id,
    claimId: note.claimId,
    revision: note.revision,
    text: note.text,
    mentions: note.mentions,
    replyTo: note.replyTo,
    isQuestion: note.isQuestion,
    createdAt: note.createdAt,
    changedAt: note.changedAt,
  },
  resolved: { byId: note.resolvedById, byName: note.resolvedByName, at: note.resolvedAt },
  changedBy: { id: note.changedById, name: note.changedByName },
  createdBy: { id: note.createdById, name: note.createdByName },
}

type ClaimRow = RowOf<typeof claimParts>

/** What lies in tables of its own. */
type Parts = Pick<Claim, 'checks' | 'evidence' | 'notes'>

export function toClaim(row: ClaimRow, { checks, evidence, notes }: Parts): Claim {
  const { own, anchor, since, createdBy } = row
  const { formerChecks = [], closing } = since
  return {
    ...own,
    anchor: toAnchor(anchor),
    checks,
    formerChecks,
    ...(closing ? { closing } : {}),
    review: toReview(row),
    evidence,
    notes,
    createdBy,
  }
}

/** An anchor as it lies in its row, what holds nothing left out. */
export function toAnchor({ start, end, carried, ...words }: ClaimRow['anchor']): Anchor {
  const { version, exact, prefix, suffix, state } = words
  return { version, start: start ?? null, end: end ?? null, exact, prefix, suffix, state, ...carried }
}

function toReview({ review, reviewer: { id, name } }: ClaimRow): Review {
  return id === undefined || name === undefined ? review : { ...review, by: { id, name } }
}

export function toCheck({ own, by }: RowOf<typeof checkParts>): Check {
  return { ...own, by }
}

export function toEvidence({ own, createdBy }: RowOf<typeof evidenceParts>): Evidence {
  return { ...own, createdBy }
}

/** A note as the query builder reads it. */
export function toWrittenNote(row: typeof note.$inferSelect): Note {
  const { articleId: _articleId, resolvedById: byId, resolvedByName: byName, resolvedAt: at, ...rest } = row
  const { createdById, createdByName, changedById, changedByName, ...own } = rest
  return toNote({
    own: present(own),
    resolved: present({ byId, byName, at }),
    changedBy: present({ id: changedById, name: changedByName }),
    createdBy: { id: createdById, name: createdByName },
  })
}

export function toNote({ own, resolved: { byId, byName, at }, changedBy, createdBy }: RowOf<typeof noteParts>): Note {
  const { id, name } = changedBy
  const isResolved = byId !== undefined && byName !== undefined && at !== undefined
  return {
    ...own,
    isQuestion: own.isQuestion === 1,
    ...(isResolved ? { resolved: { by: { id: byId, name: byName }, at } } : {}),
    ...(id === undefined || name === undefined ? {} : { changedBy: { id, name } }),
    createdBy,
  }
}
