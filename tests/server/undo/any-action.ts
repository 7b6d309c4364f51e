import type { Layer } from '@/domain/claim/check'
import { findings, layers } from '@/domain/claim/check'
import { type Claim, factTypes, flags } from '@/domain/claim/claim'
import { stances } from '@/domain/evidence/evidence'
import { whyNotApproved } from '@/domain/review/review-claim'
import { changeArticle } from '@/server/articles/change-article'
import { changeClaim } from '@/server/claims/change-claim'
import { closeClaim } from '@/server/claims/close-claim'
import { confirmChecks } from '@/server/claims/confirm-checks'
import { makeClaim } from '@/server/claims/make-claim'
import { openClaim } from '@/server/claims/open-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { removeClaim } from '@/server/claims/remove-claim'
import type { Context } from '@/server/context'
import { changeEvidence } from '@/server/evidence/change-evidence'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { removeEvidence } from '@/server/evidence/remove-evidence'
import { changeNote } from '@/server/notes/change-note'
import { removeNote } from '@/server/notes/remove-note'
import { writeNote } from '@/server/notes/write-note'
import { reviewClaim } from '@/server/review/review-claim'
import { reviewClaims } from '@/server/review/review-claims'
import type { Newsroom } from './newsroom'
import type { Seeded } from './seeded'

type OnClaim = (context: Context, claim: Claim, random: Seeded, room: Newsroom) => Promise<unknown>

/** Somebody does anything; false where it came to nothing, such as a decision that stands already. */
export async function anyAction(room: Newsroom, person: string, random: Seeded): Promise<boolean> {
  const context = room.as(person)
  const before = await room.lastSeq()
  const claims = await room.claims()
  if (claims.length === 0 || random.isIn(0.12)) await make(context, room, random)
  else if (random.isIn(0.06)) await onArticle(context, room, random)
  else if (random.isIn(0.07)) await decideOnSeveral(context, room, claims, random)
  else await random.oneOf(onClaim)(context, random.oneOf(claims), random, room)
  return (await room.lastSeq()) > before
}

async function make(context: Context, room: Newsroom, random: Seeded) {
  const { articleId, people } = room
  const some = layers.filter(() => random.isIn(0.3))
  await makeClaim(context, context.newId(), {
    articleId,
    version: await someVersion(room, random),
    ...aSpan(random),
    ...(random.isIn(0.3) ? { claimant: aName(random), flags: [random.oneOf(flags)] } : {}),
    ...(random.isIn(0.2) ? { assigneeId: random.oneOf(people) } : {}),
    checks: some.map(layer => ({ layer, finding: random.oneOf(findings) })),
  })
}

async function onArticle(context: Context, { articleId, people }: Newsroom, random: Seeded) {
  const changes = random.oneOf([
    { state: random.oneOf(['checking', 'in_review'] as const) },
    { title: aName(random), dueAt: random.oneOf([null, '2026-04-01T12:00:00.000Z']) },
    { publisher: random.oneOf([null, aName(random)]) },
    { assigneeId: random.oneOf([null, ...people]), state: random.oneOf(['checking', 'in_review'] as const) },
  ])
  await changeArticle(context, articleId, changes, undefined)
}

async function decideOnSeveral(context: Context, { articleId }: Newsroom, claims: readonly Claim[], random: Seeded) {
  const some = claims.filter(() => random.isIn(0.5)).map(({ id }) => ({ id }))
  if (some.length > 0)
    await reviewClaims(context, articleId, { decision: 'return', reason: aName(random), claims: some })
}

const onClaim: readonly OnClaim[] = [
  (context, claim, random) => recordChecks(context, claim.id, { checks: someChecks(claim, random) }, claim.revision),
  (context, claim, random) => recordChecks(context, claim.id, { checks: someChecks(claim, random) }, claim.revision),
  (context, claim, random, { people }) => {
    const details = random.oneOf([
      { claimant: random.oneOf([null, aName(random)]) },
      { reportedBy: aName(random), factType: random.oneOf([null, ...factTypes]) },
      { flags: flags.filter(() => random.isIn(0.4)) },
      { assigneeId: random.oneOf([null, ...people]), dueAt: random.oneOf([null, '2026-04-02T12:00:00.000Z']) },
    ])
    return changeClaim(context, claim.id, details, undefined)
  },
  async (context, claim, random, room) => {
    const more = random.isIn(0.3) ? { claimant: aName(random) } : {}
    const version = await someVersion(room, random)
    return changeClaim(context, claim.id, { span: { version, ...aSpan(random) }, ...more }, undefined)
  },
  closeOrConfirm,
  async (context, claim, random) => {
    if (random.isIn(0.4)) await removeClaim(context, claim.id, undefined)
  },
  decide,
  decide,
  (context, claim, random) =>
    pinEvidence(context, claim.id, { ...someEvidence(random), stance: random.oneOf(stances) }, undefined),
  onEvidence,
  onEvidence,
  (context, claim, random, { people }) => {
    const mentions = people.filter(() => random.isIn(0.2))
    return writeNote(context, claim.id, { text: aName(random), mentions, isQuestion: random.isIn(0.3) }, undefined)
  },
  onNote,
  onNote,
  onNote,
]

// Mostly the current one; now and then one that somebody still reads.
async function someVersion(room: Newsroom, random: Seeded): Promise<number> {
  const current = await room.version()
  return random.isIn(0.8) ? current : 1 + random.below(current)
}

async function closeOrConfirm(context: Context, claim: Claim, random: Seeded) {
  if (claim.closing) await openClaim(context, claim.id, undefined)
  else if (claim.formerChecks.length > 0 && claim.anchor.start !== null && random.isIn(0.7)) {
    await confirmChecks(context, claim.id, claim.revision)
  } else await closeClaim(context, claim.id, { how: 'dropped', reason: aName(random) }, undefined)
}

function someChecks({ checks, formerChecks }: Claim, random: Seeded) {
  const chosen = layers.filter(() => random.isIn(0.4))
  const meant: readonly Layer[] = chosen.length > 0 ? chosen : ['content']
  return meant.map(layer => {
    const isThere = [...checks, ...formerChecks].some(check => check.layer === layer)
    if (isThere && random.isIn(0.4)) return { layer, finding: null }
    const reason = random.isIn(0.3) ? { reason: aName(random) } : {}
    const proposal = random.isIn(0.2) ? { proposal: aName(random) } : {}
    return { layer, finding: random.oneOf(findings), ...reason, ...proposal }
  })
}

async function decide(context: Context, claim: Claim, random: Seeded) {
  if (random.isIn(0.6) && !whyNotApproved(claim))
    await reviewClaim(context, claim.id, { decision: 'approve' }, undefined)
  else if (random.isIn(0.7)) {
    await reviewClaim(context, claim.id, { decision: 'return', reason: aName(random) }, undefined)
  } else await reviewClaim(context, claim.id, { decision: 'unreview' }, undefined)
}

function someEvidence(random: Seeded) {
  return {
    proximity: random.oneOf(['primary', 'secondary'] as const),
    title: aName(random),
    ...(random.isIn(0.5) ? { layer: random.oneOf(layers), author: aName(random) } : {}),
    ...(random.isIn(0.3) ? { url: 'https://example.org/report', excerpt: aName(random) } : {}),
  }
}

async function onEvidence(context: Context, claim: Claim, random: Seeded) {
  if (claim.evidence.length === 0) return
  const { id } = random.oneOf(claim.evidence)
  if (random.isIn(0.3)) await removeEvidence(context, id, undefined)
  else {
    const cleared = random.oneOf([{}, { author: null }, { url: null, layer: random.oneOf([null, ...layers]) }])
    await changeEvidence(context, id, { title: aName(random), ...cleared }, undefined)
  }
}

async function onNote(context: Context, claim: Claim, random: Seeded) {
  if (claim.notes.length === 0) return
  const note = random.oneOf(claim.notes)
  const isFirst = note.replyTo === undefined
  const isMine = note.createdBy.id === context.actor.id
  const hasReplies = claim.notes.some(({ replyTo }) => replyTo === note.id)
  if (random.isIn(0.4)) await writeNote(context, claim.id, { text: aName(random), replyTo: note.id }, undefined)
  else if (isFirst && random.isIn(0.5)) {
    const resolved = note.resolved === undefined
    const text = isMine && random.isIn(0.3) ? { text: aName(random) } : {}
    await changeNote(context, note.id, { resolved, ...text }, undefined)
  } else if (isMine && random.isIn(0.6)) await changeNote(context, note.id, { text: aName(random) }, undefined)
  else if (!hasReplies) await removeNote(context, note.id, undefined)
}

function aSpan(random: Seeded) {
  const start = random.below(150)
  return { start, end: start + 5 + random.below(30) }
}

function aName(random: Seeded): string {
  return `Name ${random.below(1_000)}`
}
