import type { Check, Layer } from '../claim/check'
import type { Claim, ClaimDetails } from '../claim/claim'
import type { Review } from '../review/review'
import { afterPut, type ClaimThen } from './claim-as-of'
import { type ClaimPart, partOf, partsOf, reviewedIn } from './claim-part'
import type { ClaimParts, ClaimPut } from './claim-put'
import { isSame } from './is-same'

/** What an action did to a claim: how it stood before, and as the action left it. Absent where it was not there. */
export interface Done {
  readonly before: Claim | undefined
  readonly after: Claim | undefined
}

/** How what was done is put back on the claim as it is now, or the parts that somebody changed since. */
export type PuttingBack =
  | { readonly kind: 'put'; readonly put: ClaimPut }
  | { readonly kind: 'conflict'; readonly parts: readonly ClaimPart[] }

/**
 * Takes back what was done to a claim, part by part: what was not touched stays as it is now, and what is still as it was
 * left goes back to what it was. Anything else is a conflict, and then nothing goes back. Spec: undo U7–U11.
 */
export function putBack(done: Done, now: ClaimThen): PuttingBack {
  if ((done.after === undefined) !== (now.claim === undefined)) return conflict({ kind: 'claim' })
  if (!done.after || !now.claim) return putWhole(done.before, now)
  return done.before ? putParts(done.before, done.after, { ...now, claim: now.claim }) : remove(done.after, now.claim)
}

// It was removed, or made and removed by the same action.
function putWhole(before: Claim | undefined, now: ClaimThen): PuttingBack {
  if (!before) return { kind: 'put', put: { kind: 'removal', exact: '' } }
  const next = nextRevision(now)
  const evidence = before.evidence.map(one => ({ ...one, revision: next(one.id) }))
  const notes = before.notes.map(one => ({ ...one, revision: next(one.id) }))
  return {
    kind: 'put',
    put: { kind: 'whole', claim: { ...before, evidence, notes, revision: now.revision + 1 } },
  }
}

// Work that others put into a claim is not lost with it.
function remove(after: Claim, now: Claim): PuttingBack {
  const parts: readonly ClaimPart[] = [...partsOf(after, now), { kind: 'review' }]
  const changed = parts.filter(part => isChanged(part, after, now))
  if (changed.length > 0) return { kind: 'conflict', parts: changed }
  return { kind: 'put', put: { kind: 'removal', exact: now.anchor.exact } }
}

type There = ClaimThen & { readonly claim: Claim }

function putParts(before: Claim, after: Claim, now: There): PuttingBack {
  const touched = partsOf(before, after).filter(part => isChanged(part, before, after))
  const changed = touched.filter(part => isChanged(part, after, now.claim))
  if (changed.length > 0) return { kind: 'conflict', parts: changed }
  const parts = partsAs(before, touched, now)
  const result = afterPut(now, { kind: 'parts', parts }).claim ?? now.claim
  const alone = noteOutOfThread(result, now.claim)
  if (alone !== undefined) return conflict({ kind: 'note', id: alone })
  const review = reviewAfter({ before, after, now: now.claim }, result)
  if (review === 'changed') return conflict({ kind: 'review' })
  return { kind: 'put', put: { kind: 'parts', parts: review ? { ...parts, review } : parts } }
}

// A reply that stands where what it replied to goes, or what a reply that comes back replied to and is gone.
function noteOutOfThread(result: Claim, now: Claim): string | undefined {
  const isIn = (claim: Claim, id: string) => claim.notes.some(note => note.id === id)
  const reply = result.notes.find(({ replyTo }) => replyTo !== undefined && !isIn(result, replyTo))
  return reply && (isIn(now, reply.id) ? reply.id : reply.replyTo)
}

/** The review that the claim gets with what is put back; undefined where it keeps the one it has. Spec: undo U10. */
function reviewAfter(
  { before, after, now }: { readonly before: Claim; readonly after: Claim; readonly now: Claim },
  result: Claim,
): Review | 'changed' | undefined {
  const isStill = isSame(now.review, after.review)
  const isAsThen = isSame(reviewedIn(result), reviewedIn(before))
  if (!isSame(before.review, after.review)) {
    const wasDecision = isSame(reviewedIn(before), reviewedIn(after))
    if (wasDecision) return isStill && isAsThen ? before.review : 'changed'
    if (isStill && isAsThen) return before.review
  }
  return isSame(reviewedIn(result), reviewedIn(now)) ? undefined : { state: 'unreviewed' }
}

function partsAs(before: Claim, touched: readonly ClaimPart[], now: There): ClaimParts {
  const details: DetailsPut = {}
  const checks: Writable<NonNullable<ClaimParts['checks']>> = {}
  const formerChecks: Writable<NonNullable<ClaimParts['formerChecks']>> = {}
  const evidence: Writable<NonNullable<ClaimParts['evidence']>> = {}
  const notes: Writable<NonNullable<ClaimParts['notes']>> = {}
  const next = nextRevision(now)
  for (const part of touched) {
    if (part.kind === 'detail') putDetail(details, part.field, before[part.field])
    if (part.kind === 'check') checks[part.layer] = onLayer(before.checks, part.layer)
    if (part.kind === 'former') formerChecks[part.layer] = onLayer(before.formerChecks, part.layer)
    if (part.kind === 'evidence') evidence[part.id] = revised(before.evidence, part.id, next)
    if (part.kind === 'note' || part.kind === 'resolved') notes[part.id] = notePut(before, part.id, touched, now)
  }
  return {
    ...(isEmpty(details) ? {} : { details }),
    ...(touched.some(({ kind }) => kind === 'anchor') ? { anchor: before.anchor } : {}),
    ...(isEmpty(checks) ? {} : { checks }),
    ...(isEmpty(formerChecks) ? {} : { formerChecks }),
    ...(touched.some(({ kind }) => kind === 'closing') ? { closing: before.closing ?? null } : {}),
    ...(isEmpty(evidence) ? {} : { evidence }),
    ...(isEmpty(notes) ? {} : { notes }),
  }
}

function onLayer<One extends Check>(checks: readonly One[], layer: Layer): One | null {
  return checks.find(check => check.layer === layer) ?? null
}

type Writable<Values> = { -readonly [Key in keyof Values]: Values[Key] }
type DetailsPut = { -readonly [Key in keyof ClaimDetails]?: ClaimDetails[Key] | null }

function putDetail<Field extends keyof ClaimDetails>(into: DetailsPut, field: Field, value: ClaimDetails[Field]) {
  into[field] = value ?? null
}

// Its words and whether it is resolved go back by themselves, the one where the other stays.
function notePut(before: Claim, id: string, touched: readonly ClaimPart[], now: There) {
  const isTouched = (kind: 'note' | 'resolved') => touched.some(part => part.kind === kind && part.id === id)
  const then = before.notes.find(note => note.id === id)
  const there = now.claim.notes.find(note => note.id === id)
  if (!then) return null
  const resolved = (isTouched('resolved') || !there ? then : there).resolved
  // Resolving counts no revision of the note up, so that taking it back does not either.
  if (!isTouched('note') && there) return { ...there, resolved }
  return { ...then, resolved, revision: nextRevision(now)(id) }
}

function revised<One extends { readonly id: string; readonly revision: number }>(
  things: readonly One[],
  id: string,
  next: (id: string) => number,
): One | null {
  const then = things.find(thing => thing.id === id)
  return then ? { ...then, revision: next(id) } : null
}

// Higher than any it ever had: nobody's copy of it, however old, is taken for what is there.
function nextRevision({ revisions }: ClaimThen): (id: string) => number {
  return id => (revisions.get(id) ?? 0) + 1
}

function isChanged(part: ClaimPart, a: Claim | undefined, b: Claim | undefined): boolean {
  return !isSame(partOf(a, part), partOf(b, part))
}

function isEmpty(parts: object): boolean {
  return Object.keys(parts).length === 0
}

function conflict(part: ClaimPart): PuttingBack {
  return { kind: 'conflict', parts: [part] }
}
