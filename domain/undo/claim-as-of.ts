import type { z } from 'zod'
import type { Anchor } from '../anchor/anchor'
import type { Amendment, Change, LoggedEvent } from '../change/change'
import type { Check, Layer } from '../claim/check'
import type { Claim, ClaimDetails } from '../claim/claim'
import { onLayers } from '../claim/on-layers'
import { foundAt, keepsReview } from '../claim/on-other-words'
import { tagOf } from '../claim/tag'
import type { Evidence, EvidenceDetails } from '../evidence/evidence'
import type { Note } from '../note/note'
import type { Review } from '../review/review'
import type { ClaimParts, ClaimPut } from './claim-put'
import { loggedClaim } from './logged-claim'

/** A claim as the log tells of it at one entry, with the numbers that only the log remembers. */
export interface ClaimThen {
  /** Absent before it was made and while it is removed. */
  readonly claim?: Claim
  /** The highest revision that it ever had; 0 before it was made. */
  readonly revision: number
  /** The same of each piece of evidence and each note, by id, also of those that are gone. */
  readonly revisions: ReadonlyMap<string, number>
}

/** Before the first entry about a claim. */
export const notMade: ClaimThen = { revision: 0, revisions: new Map() }

/**
 * The claim that the entries of the log about it, in order, add up to; undefined where it is removed. It is what the
 * tables hold after them. Throws a RangeError where an entry does not hold what its kind says. Spec: undo U4.
 */
export function claimAsOf(events: readonly LoggedEvent[]): Claim | undefined {
  return events.reduce(afterEvent, notMade).claim
}

/** The claim after one more entry about it. */
export function afterEvent(then: ClaimThen, event: LoggedEvent): ClaimThen {
  return isOnClaim(event.kind) ? steps[event.kind](then, event) : then
}

/** The claim once something is put back on it: what the writer does to its rows. */
export function afterPut(then: ClaimThen, put: ClaimPut): ClaimThen {
  if (put.kind === 'whole') return noted(then, put.claim)
  if (put.kind === 'removal' || !then.claim) return { ...then, claim: undefined }
  return noted(then, withParts(then.claim, put.parts))
}

type OnClaim = Extract<Change, { readonly claimId: string }>['kind']
type Step = (then: ClaimThen, event: LoggedEvent) => ClaimThen

const steps: Readonly<Record<OnClaim, Step>> = {
  'claim.made': (then, event) => {
    const { anchor, details } = held(event, loggedClaim.made)
    const { claimId: id = '', articleId = '' } = event
    const { by, at } = signed(event)
    const empty = { checks: [], formerChecks: [], evidence: [], notes: [], review: unreviewed }
    const made = { ...details, ...empty, id, articleId, revision: 1, tag: tagOf([]), anchor }
    return noted(then, { ...made, createdBy: by, createdAt: at })
  },
  'claim.changed': step((claim, event) => withDetails(claim, held(event, loggedClaim.changed).details)),
  'claim.spanned': step((claim, event) => {
    const { anchor } = held(event, loggedClaim.spanned)
    // Words that somebody chose on purpose are the claim's own; only one that was lost may be put on others.
    return claim.anchor.start === null ? standingAt(reopened(claim), anchor) : { ...reopened(claim), anchor }
  }),
  'claim.carried': step((claim, event) => {
    const { anchor } = held(event, loggedClaim.spanned)
    return standingAt(keepsReview(anchor) ? claim : reopened(claim), anchor)
  }),
  'claim.closed': step((claim, event) => {
    const { closing } = held(event, loggedClaim.closed)
    return { ...reopened(claim), closing: { ...closing, ...signed(event) } }
  }),
  'claim.reopened': step(claim => ({ ...reopened(claim), closing: undefined })),
  'claim.removed': then => ({ ...then, claim: undefined }),
  'claim.reviewed': step((claim, event) => {
    const { review } = held(event, loggedClaim.reviewed)
    return { ...claim, review: review.state === 'unreviewed' ? review : { ...review, ...signed(event) } }
  }),
  'claim.put_back': (then, event) => afterPut(then, held(event, loggedClaim.putBack).put),
  'claim.set_aside': then => then,
  'check.recorded': step((claim, event) => {
    const { check, madeOn } = held(event, loggedClaim.recorded)
    const found = { ...check, ...signed(event) }
    if (madeOn) return withFormer(reopened(claim), { [check.layer]: { ...found, ...madeOn } })
    return withFound(reopened(claim), check.layer, found)
  }),
  'check.taken_back': step((claim, event) =>
    withFound(reopened(claim), held(event, loggedClaim.takenBack).layer, null),
  ),
  'evidence.pinned': step((claim, event) => {
    const { evidenceId: id, details } = held(event, loggedClaim.pinned)
    const { by, at } = signed(event)
    const pinned = { ...details, id, claimId: claim.id, revision: 1, createdBy: by, createdAt: at }
    return withEvidence(reopened(claim), { [id]: pinned })
  }),
  'evidence.changed': step((claim, event) => {
    const { evidenceId, details } = held(event, loggedClaim.evidenceChanged)
    const before = claim.evidence.find(({ id }) => id === evidenceId)
    return before ? withEvidence(reopened(claim), { [evidenceId]: amendedEvidence(before, details) }) : claim
  }),
  'evidence.removed': step((claim, event) =>
    withEvidence(reopened(claim), { [held(event, loggedClaim.evidenceRemoved).evidenceId]: null }),
  ),
  'note.written': step((claim, event) => {
    const { noteId: id, ...words } = held(event, loggedClaim.noteWritten)
    const { by, at } = signed(event)
    return withNotes(claim, { [id]: { ...words, id, claimId: claim.id, revision: 1, createdBy: by, createdAt: at } })
  }),
  'note.changed': step((claim, event) => {
    const { noteId, ...words } = held(event, loggedClaim.noteChanged)
    return withNote(claim, noteId, note => changedNote(note, words, signed(event)))
  }),
  'note.removed': step((claim, event) => withNotes(claim, { [held(event, loggedClaim.onNote).noteId]: null })),
  'note.resolved': step((claim, event) =>
    withNote(claim, held(event, loggedClaim.onNote).noteId, note => ({ ...note, resolved: signed(event) })),
  ),
  'note.reopened': step((claim, event) =>
    withNote(claim, held(event, loggedClaim.onNote).noteId, note => ({ ...note, resolved: undefined })),
  ),
}

function isOnClaim(kind: LoggedEvent['kind']): kind is OnClaim {
  return kind in steps
}

// Every change to a claim counts its revision up by one.
function step(change: (claim: Claim, event: LoggedEvent) => Claim): Step {
  return (then, event) => {
    if (!then.claim) return then
    return noted(then, { ...change(then.claim, event), revision: then.claim.revision + 1 })
  }
}

const unreviewed: Review = { state: 'unreviewed' }

// What was reviewed is no longer what is there.
function reopened(claim: Claim): Claim {
  return { ...claim, review: unreviewed }
}

function standingAt(claim: Claim, anchor: Anchor): Claim {
  const found = foundAt(claim, claim.anchor, anchor)
  return { ...claim, ...found, anchor, tag: tagOf(found.checks) }
}

// A finding of now takes the place of the one that was made on other words.
function withFound(claim: Claim, layer: Layer, check: Check | null): Claim {
  return withFormer(withChecks(claim, { [layer]: check }), { [layer]: null })
}

function withParts(claim: Claim, parts: ClaimParts): Claim {
  const { details = {}, anchor = claim.anchor, checks = {}, formerChecks = {}, evidence = {}, notes = {} } = parts
  const { closing = claim.closing, review = claim.review } = parts
  const found = withFormer(withChecks(withDetails(claim, details), checks), formerChecks)
  const put = withNotes(withEvidence(found, evidence), notes)
  return { ...put, anchor, closing: closing ?? undefined, review, revision: claim.revision + 1 }
}

/** Every field is named, also those that may be absent: one that is new does not compile until it is. */
type EveryField<Details> = { readonly [Key in keyof Required<Details>]: Details[Key] }

function withDetails(claim: Claim, details: Amendment<ClaimDetails>): Claim {
  const now: EveryField<ClaimDetails> = {
    claimant: amended(claim.claimant, details.claimant),
    reportedBy: amended(claim.reportedBy, details.reportedBy),
    factType: amended(claim.factType, details.factType),
    flags: amended(claim.flags, details.flags) ?? [],
    assigneeId: amended(claim.assigneeId, details.assigneeId),
    dueAt: amended(claim.dueAt, details.dueAt),
  }
  return { ...claim, ...now }
}

function withChecks(claim: Claim, put: NonNullable<ClaimParts['checks']>): Claim {
  const checks = onLayers(claim.checks, put)
  return { ...claim, checks, tag: tagOf(checks) }
}

function withFormer(claim: Claim, put: NonNullable<ClaimParts['formerChecks']>): Claim {
  return { ...claim, formerChecks: onLayers(claim.formerChecks, put) }
}

function withEvidence(claim: Claim, put: NonNullable<ClaimParts['evidence']>): Claim {
  return { ...claim, evidence: inOrder(claim.evidence, put) }
}

function amendedEvidence(before: Evidence, details: Amendment<EvidenceDetails>): Evidence {
  const now: EveryField<EvidenceDetails> = {
    // What every piece of evidence has cannot be cleared.
    stance: details.stance ?? before.stance,
    proximity: details.proximity ?? before.proximity,
    title: details.title ?? before.title,
    layer: amended(before.layer, details.layer),
    author: amended(before.author, details.author),
    publisher: amended(before.publisher, details.publisher),
    publishedOn: amended(before.publishedOn, details.publishedOn),
    url: amended(before.url, details.url),
    locator: amended(before.locator, details.locator),
    excerpt: amended(before.excerpt, details.excerpt),
    accessedOn: amended(before.accessedOn, details.accessedOn),
    independenceGroup: amended(before.independenceGroup, details.independenceGroup),
    note: amended(before.note, details.note),
  }
  return { ...before, ...now, revision: before.revision + 1 }
}

function withNotes(claim: Claim, put: NonNullable<ClaimParts['notes']>): Claim {
  return { ...claim, notes: inOrder(claim.notes, put) }
}

function changedNote(note: Note, words: Pick<Note, 'text' | 'mentions'>, { by, at }: ReturnType<typeof signed>): Note {
  const changedBy = by.id === note.createdBy.id ? undefined : by
  return { ...note, ...words, changedAt: at, changedBy, revision: note.revision + 1 }
}

function withNote(claim: Claim, id: string, change: (note: Note) => Note): Claim {
  const note = claim.notes.find(there => there.id === id)
  return note ? withNotes(claim, { [id]: change(note) }) : claim
}

/** Of what there is and what is put in its place or taken away (`null`), in the order they were made. */
function inOrder<One extends Evidence | Note>(there: readonly One[], put: Readonly<Record<string, One | null>>): One[] {
  const kept = there.filter(({ id }) => put[id] === undefined)
  return [...kept, ...Object.values(put).filter(one => one !== null)].sort(asMade)
}

function asMade(a: Evidence | Note, b: Evidence | Note): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function amended<Value>(before: Value | undefined, now: Value | null | undefined): Value | undefined {
  return now === undefined ? before : (now ?? undefined)
}

function signed({ actor, at }: LoggedEvent) {
  return { by: { id: actor.id, name: actor.name }, at }
}

function noted({ revision, revisions: before }: ClaimThen, claim: Claim): ClaimThen {
  const revisions = new Map(before)
  for (const one of [...claim.evidence, ...claim.notes]) {
    revisions.set(one.id, Math.max(one.revision, before.get(one.id) ?? 0))
  }
  return { claim, revision: Math.max(revision, claim.revision), revisions }
}

function held<Held>(event: LoggedEvent, schema: z.ZodType<Held>): Held {
  const result = schema.safeParse(event.change)
  if (result.success) return result.data
  throw new RangeError(`Entry ${event.seq} of the log does not hold what ${event.kind} does: ${result.error.message}`)
}
