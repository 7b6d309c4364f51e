import type { Check } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { ChangeClaim, MakeClaim, RecordCheck } from '@/domain/claim/input'
import { onLayers } from '@/domain/claim/on-layers'
import { tagOf } from '@/domain/claim/tag'
import type { Evidence } from '@/domain/evidence/evidence'
import type { Instant } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Review } from '@/domain/review/review'
import { isSameReview, reviewAfter } from '@/domain/review/review-claim'
import { hasAfter, respanned, withAfter } from './apply-after'
import { hasNotes, withNotes } from './apply-note'
import { type ClaimWrite, isUndo } from './claim-write'
import { paintedBack } from './paint-back'

/** Who did it and when, as the screen shows it until the desk says it itself. */
export interface Stamped {
  readonly by: PersonRef
  readonly at: Instant
}

/** A claim as it will be once the desk has `write`: undefined where it is removed, or was never there. */
export function applyWrite(claim: Claim | undefined, write: ClaimWrite, stamp: Stamped): Claim | undefined {
  if (write.kind === 'make') return claim ?? madeClaim(write.claimId, write.input, stamp)
  if (isUndo(write)) return paintedBack(claim, write)
  if (!claim || write.kind === 'remove') return undefined
  switch (write.kind) {
    case 'check':
      return withChecks(claim, write.checks, stamp)
    case 'change':
      return withDetails(claim, write.input)
    case 'pin': {
      const pinned: Evidence = {
        ...write.input,
        id: write.evidenceId,
        claimId: claim.id,
        revision: 0,
        createdBy: stamp.by,
        createdAt: stamp.at,
      }
      const others = claim.evidence.filter(({ id }) => id !== write.evidenceId)
      return { ...claim, evidence: [...others, pinned], review: unreviewed }
    }
    case 'amend':
      return {
        ...claim,
        evidence: claim.evidence.map(item => (item.id === write.evidenceId ? amended(item, write.input) : item)),
        review: unreviewed,
      }
    case 'unpin':
      return { ...claim, evidence: claim.evidence.filter(({ id }) => id !== write.evidenceId), review: unreviewed }
    case 'review': {
      const review = reviewAfter(write.decision)
      return { ...claim, review: review.state === 'unreviewed' ? review : { ...review, ...stamp } }
    }
    case 'confirm':
    case 'close':
    case 'reopen':
      return withAfter(claim, write, stamp)
    case 'note':
    case 'amendNote':
    case 'unnote':
    case 'resolveNote':
      return withNotes(claim, write, stamp)
    case 'setAside':
      return claim
  }
}

/** Whether the desk already has what `write` asks for: then sending it was not in vain, only its answer was lost. */
export function isAlreadyThere(claim: Claim | undefined, write: ClaimWrite): boolean {
  // The desk alone can tell.
  if (isUndo(write) || write.kind === 'setAside') return false
  if (write.kind === 'remove') return claim === undefined
  if (!claim) return false
  switch (write.kind) {
    case 'make':
      return true
    case 'check':
      return write.checks.every(wanted => {
        const found = claim.checks.find(({ layer }) => layer === wanted.layer)
        // Taking back lets go of what was found on other words, too.
        if (wanted.finding === null) {
          return found === undefined && !claim.formerChecks.some(({ layer }) => layer === wanted.layer)
        }
        return (
          found?.finding === wanted.finding &&
          found.reason === wanted.reason &&
          found.proposal === wanted.proposal &&
          found.confidence === wanted.confidence
        )
      })
    case 'change':
      return sameClaimDetails(claim, withDetails(claim, write.input))
    case 'pin':
      return claim.evidence.some(({ id }) => id === write.evidenceId)
    case 'amend':
      return claim.evidence.some(item => item.id === write.evidenceId && sameFields(item, amended(item, write.input)))
    case 'unpin':
      return !claim.evidence.some(({ id }) => id === write.evidenceId)
    case 'review':
      return isSameReview(claim.review, reviewAfter(write.decision))
    case 'confirm':
    case 'close':
    case 'reopen':
      return hasAfter(claim, write)
    case 'note':
    case 'amendNote':
    case 'unnote':
    case 'resolveNote':
      return hasNotes(claim, write)
  }
}

// What was reviewed is no longer what is there, once a finding, the words or the evidence change.
const unreviewed: Review = { state: 'unreviewed' }

function madeClaim(id: string, input: MakeClaim, { by, at }: Stamped): Claim {
  const {
    articleId,
    version,
    start,
    end,
    exact,
    checks = [],
    claimant,
    reportedBy,
    factType,
    flags,
    assigneeId,
    dueAt,
  } = input
  const recorded = checks.map(check => ({ ...check, by, at }))
  return {
    id,
    articleId,
    revision: 0,
    tag: tagOf(recorded),
    anchor: { version, start, end, exact: exact ?? '', prefix: '', suffix: '', state: 'exact' },
    checks: onLayers(recorded, {}),
    formerChecks: [],
    review: unreviewed,
    evidence: [],
    notes: [],
    flags: flags ?? [],
    ...(claimant ? { claimant } : {}),
    ...(reportedBy ? { reportedBy } : {}),
    ...(factType ? { factType } : {}),
    ...(assigneeId ? { assigneeId } : {}),
    ...(dueAt ? { dueAt } : {}),
    createdBy: by,
    createdAt: at,
  }
}

function withChecks(claim: Claim, wanted: readonly RecordCheck[], { by, at }: Stamped): Claim {
  const kept = claim.checks.filter(({ layer }) => !wanted.some(check => check.layer === layer))
  const recorded = wanted.flatMap(({ finding, ...check }): Check[] =>
    finding === null ? [] : [{ ...check, finding, by, at }],
  )
  const checks = onLayers([...kept, ...recorded], {})
  const formerChecks = claim.formerChecks.filter(({ layer }) => !wanted.some(check => check.layer === layer))
  return { ...claim, checks, formerChecks, tag: tagOf(checks), review: unreviewed }
}

function withDetails(claim: Claim, { span, flags, ...details }: ChangeClaim): Claim {
  const changed = { ...amended(claim, details), ...(flags ? { flags } : {}) }
  return span ? respanned(changed, span) : changed
}

/** `null` clears a field, one that is missing stays. */
function amended<Thing extends object>(thing: Thing, amendment: Readonly<Record<string, unknown>>): Thing {
  const result = { ...thing }
  for (const [name, value] of Object.entries(amendment)) {
    if (value === null) Reflect.deleteProperty(result, name)
    else if (value !== undefined) Reflect.set(result, name, value)
  }
  return result
}

function sameClaimDetails(a: Claim, b: Claim): boolean {
  return (
    a.claimant === b.claimant &&
    a.reportedBy === b.reportedBy &&
    a.factType === b.factType &&
    a.assigneeId === b.assigneeId &&
    a.dueAt === b.dueAt &&
    a.flags.toSorted().join() === b.flags.toSorted().join() &&
    standsAlike(a, b)
  )
}

// Where it stands by now in a version that came in meanwhile, the desk has carried it there itself: its words tell.
function standsAlike({ anchor: a }: Claim, { anchor: b }: Claim): boolean {
  if (a.version > b.version) return a.exact === b.exact
  return a.start === b.start && a.end === b.end && a.version === b.version
}

function sameFields(a: Evidence, b: Evidence): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
