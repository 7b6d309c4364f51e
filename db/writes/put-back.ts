import { and, eq, sql } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { type Check, layers } from '../../domain/claim/check'
import type { Claim } from '../../domain/claim/claim'
import { onLayers } from '../../domain/claim/on-layers'
import { tagOf } from '../../domain/claim/tag'
import { ConflictError } from '../../domain/errors'
import type { Evidence } from '../../domain/evidence/evidence'
import type { Note } from '../../domain/note/note'
import type { Review } from '../../domain/review/review'
import type { ClaimParts } from '../../domain/undo/claim-put'
import type { Orm } from '../orm'
import { check } from '../schema/check'
import { claim } from '../schema/claim'
import { evidence } from '../schema/evidence'
import { note } from '../schema/note'
import type { CarryStep } from './carry-step'
import type { ClaimStep, Standing } from './claim-step'
import type { Commit, Writes } from './commit'
import type { DiscussionStep } from './discussion-step'
import { insert } from './insert'

type PutBack = ChangeOf<'claim.put_back'>
type On = Pick<PutBack, 'articleId' | 'claimId'>

interface Over {
  readonly orm: Orm
  readonly step: ClaimStep
  readonly carry: CarryStep
}
type PutBackOver = Over & { readonly discussion: DiscussionStep }

/** Rows of a claim as they were, with who made them and when: the log says that they were put back, the rows do not. */
export function putBackWrites({ discussion, ...over }: PutBackOver): Pick<Writes, 'claim.put_back'> {
  const { step } = over
  return {
    'claim.put_back': (change, commit) => {
      const notes = discussion.notes(change)
      putBack(over, change, commit)
      discussion.keep(change, notes)
      step.keepReturnedTo(change)
      return undefined
    },
  }
}

function putBack(over: Over, change: PutBack, commit: Commit) {
  const { orm, step } = over
  const { put, expectedRevision } = change
  if (expectedRevision === null) return putWhole(over, change, commit)
  const found = step.expected({ ...change, expectedRevision }, commit)
  if (put.kind === 'parts') return putParts(over, change, put.parts, { found, commit })
  if (put.kind === 'whole') throw new RangeError(`Claim ${change.claimId} is there and cannot come back`)
  orm.delete(claim).where(itself(change)).run()
  step.count(change.articleId, found, undefined, commit)
}

function putWhole({ orm, step, carry }: Over, change: PutBack, commit: Commit) {
  const { put, articleId, claimId } = change
  const there = orm.select({ revision: claim.revision }).from(claim).where(itself(change)).get()
  if (there) throw new ConflictError('claim', { id: claimId, expected: 0, found: there.revision })
  // Made and removed by one action: it is not there, and stays so.
  if (put.kind !== 'whole') return commit.countTag(articleId, {})
  insert('claim', claimId, () => insertClaim(orm, change, put.claim))
  if (put.claim.closing) step.close(change, put.claim.closing)
  step.keepFormer(change, put.claim.formerChecks)
  carry.putBack(change, put.claim.anchor)
  commit.expectVersion(change, put.claim.anchor.version)
  for (const one of put.claim.checks) putCheck(orm, change, one)
  for (const one of put.claim.evidence) putEvidence(orm, change, one)
  for (const one of put.claim.notes) putNote(orm, change, one)
  step.count(articleId, undefined, put.claim, commit)
}

function insertClaim(orm: Orm, { articleId, claimId }: On, whole: Claim) {
  const { revision, claimant, reportedBy, factType, flags, assigneeId, dueAt, createdBy, createdAt } = whole
  orm
    .insert(claim)
    .values({
      ...{ articleId, id: claimId, revision, tag: tagOf(whole.checks) },
      ...{ claimant, reportedBy, factType, flags, assigneeId, dueAt },
      ...reviewRow(whole.review),
      ...{ createdById: createdBy.id, createdByName: createdBy.name, createdAt },
    })
    .run()
}

interface Found {
  readonly found: Standing
  readonly commit: Commit
}

function putParts({ orm, step, carry }: Over, change: PutBack, parts: ClaimParts, { found: before, commit }: Found) {
  for (const layer of layers) {
    const found = parts.checks?.[layer]
    if (found === null) orm.delete(check).where(checkOf(change, layer)).run()
    if (found) putCheck(orm, change, found)
  }
  for (const [id, found] of Object.entries(parts.evidence ?? {})) {
    if (found) putEvidence(orm, change, found)
    else orm.delete(evidence).where(evidenceOf(change, id)).run()
  }
  for (const [id, found] of Object.entries(parts.notes ?? {})) {
    if (found) putNote(orm, change, found)
    else orm.delete(note).where(noteOf(change, id)).run()
  }
  if (parts.anchor) {
    carry.putBack(change, parts.anchor)
    commit.expectVersion(change, parts.anchor.version)
  }
  if (parts.formerChecks) step.keepFormer(change, onLayers(before.formerChecks, parts.formerChecks))
  const to = tagOf(checksOf(orm, change))
  const { flags, ...details } = parts.details ?? {}
  orm
    .update(claim)
    .set({
      ...details,
      ...(flags === undefined ? {} : { flags: flags ?? [] }),
      ...(parts.review ? reviewRow(parts.review) : {}),
      tag: to,
      revision: sql`${claim.revision} + 1`,
    })
    .where(itself(change))
    .run()
  if (parts.closing !== undefined) step.close(change, parts.closing ?? undefined)
  const closing = parts.closing === undefined ? before.closing : (parts.closing ?? undefined)
  step.count(change.articleId, before, { tag: to, closing }, commit)
}

function putCheck(orm: Orm, { articleId, claimId }: On, { by, ...found }: Check) {
  const { reason = null, proposal = null, confidence = null } = found
  const row = { ...found, reason, proposal, confidence, byId: by.id, byName: by.name }
  orm
    .insert(check)
    .values({ ...row, articleId, claimId })
    .onConflictDoUpdate({ target: [check.articleId, check.claimId, check.layer], set: row })
    .run()
}

// Deleted first, so that a field that it did not have then is empty again.
function putEvidence(orm: Orm, { articleId, claimId }: On, { createdBy, ...found }: Evidence) {
  orm.delete(evidence).where(evidenceOf({ articleId, claimId }, found.id)).run()
  const by = { createdById: createdBy.id, createdByName: createdBy.name }
  insert('evidence', found.id, () =>
    orm
      .insert(evidence)
      .values({ ...found, ...by, articleId, claimId })
      .run(),
  )
}

function putNote(orm: Orm, { articleId, claimId }: On, { createdBy, changedBy, resolved, isQuestion, ...found }: Note) {
  orm.delete(note).where(noteOf({ articleId, claimId }, found.id)).run()
  const by = { createdById: createdBy.id, createdByName: createdBy.name }
  const changed = { changedById: changedBy?.id, changedByName: changedBy?.name }
  const done = { resolvedById: resolved?.by.id, resolvedByName: resolved?.by.name, resolvedAt: resolved?.at }
  insert('note', found.id, () =>
    orm
      .insert(note)
      .values({ ...found, ...by, ...changed, ...done, isQuestion: isQuestion ? 1 : 0, articleId, claimId })
      .run(),
  )
}

function checksOf(orm: Orm, { articleId, claimId }: On) {
  const { layer, finding } = check
  return orm
    .select({ layer, finding })
    .from(check)
    .where(and(eq(check.articleId, articleId), eq(check.claimId, claimId)))
    .all()
}

function reviewRow({ state, by, at, reason }: Review) {
  return {
    reviewState: state,
    reviewById: by?.id ?? null,
    reviewByName: by?.name ?? null,
    reviewAt: at ?? null,
    reviewReason: reason ?? null,
  }
}

function itself({ articleId, claimId }: On) {
  return and(eq(claim.articleId, articleId), eq(claim.id, claimId))
}

function checkOf({ articleId, claimId }: On, layer: Check['layer']) {
  return and(eq(check.articleId, articleId), eq(check.claimId, claimId), eq(check.layer, layer))
}

function evidenceOf({ articleId, claimId }: On, id: string) {
  return and(eq(evidence.articleId, articleId), eq(evidence.claimId, claimId), eq(evidence.id, id))
}

function noteOf({ articleId, claimId }: On, id: string) {
  return and(eq(note.articleId, articleId), eq(note.claimId, claimId), eq(note.id, id))
}
