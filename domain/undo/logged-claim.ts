import { z } from 'zod'
import { type Anchor, anchorStates } from '../anchor/anchor'
import { changeKinds } from '../anchor/meaning-guard'
import type { ChangeKind } from '../change/change'
import { confidences, findings, layers } from '../claim/check'
import { type ClaimDetails, factTypes, flags } from '../claim/claim'
import { type Closing, closingWays } from '../claim/closing'
import { tags } from '../claim/tag'
import { type EvidenceDetails, proximities, stances } from '../evidence/evidence'
import type { Note } from '../note/note'
import { reviewStates } from '../review/review'
import { undoing } from './undoing'

// What the log holds was checked when it came in and has been hashed since: these schemas give it back its types.

const text = z.string()
const revision = z.number().int().min(0)
const person = z.object({ id: text, name: text })
const layer = z.enum(layers)

const anchor = z.object({
  version: z.number(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  exact: text,
  prefix: text,
  suffix: text,
  state: z.enum(anchorStates),
  score: z.number().optional(),
  runnerUp: z.number().optional(),
  method: z.enum(['surroundings', 'words', 'steps', 'hand']).optional(),
  before: text.optional(),
  changes: z.array(z.object({ kind: z.enum(changeKinds), before: text, after: text })).optional(),
  isTypographic: z.boolean().optional(),
  candidates: z.array(z.object({ start: z.number(), end: z.number(), score: z.number() })).optional(),
  stoodIn: z.number().optional(),
} satisfies Record<keyof Anchor, z.ZodType>)

const details = z.object({
  claimant: text.optional(),
  reportedBy: text.optional(),
  factType: z.enum(factTypes).optional(),
  flags: z.array(z.enum(flags)),
  assigneeId: text.optional(),
  dueAt: text.optional(),
} satisfies Record<keyof ClaimDetails, z.ZodType>)
const amendedDetails = z.object({
  claimant: text.nullish(),
  reportedBy: text.nullish(),
  factType: z.enum(factTypes).nullish(),
  flags: z.array(z.enum(flags)).nullish(),
  assigneeId: text.nullish(),
  dueAt: text.nullish(),
} satisfies Record<keyof ClaimDetails, z.ZodType>)

const found = z.object({
  layer,
  finding: z.enum(findings),
  reason: text.optional(),
  proposal: text.optional(),
  confidence: z.enum(confidences).optional(),
})
const check = found.extend({ by: person, at: text })
const madeOn = z.object({ version: z.number(), exact: text })
const formerCheck = check.extend(madeOn.shape)

const closed = z.object({
  how: z.enum(closingWays),
  version: z.number(),
  before: text,
  after: text.optional(),
  reason: text.optional(),
} satisfies Record<keyof Omit<Closing, 'by' | 'at'>, z.ZodType>)
const closing = closed.extend({ by: person, at: text })

const evidenceDetails = z.object({
  stance: z.enum(stances),
  proximity: z.enum(proximities),
  layer: layer.optional(),
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  publishedOn: text.optional(),
  url: text.optional(),
  locator: text.optional(),
  excerpt: text.optional(),
  accessedOn: text.optional(),
  independenceGroup: text.optional(),
  note: text.optional(),
} satisfies Record<keyof EvidenceDetails, z.ZodType>)
const amendedEvidence = z.object({
  stance: z.enum(stances).nullish(),
  proximity: z.enum(proximities).nullish(),
  layer: layer.nullish(),
  title: text.nullish(),
  author: text.nullish(),
  publisher: text.nullish(),
  publishedOn: text.nullish(),
  url: text.nullish(),
  locator: text.nullish(),
  excerpt: text.nullish(),
  accessedOn: text.nullish(),
  independenceGroup: text.nullish(),
  note: text.nullish(),
} satisfies Record<keyof EvidenceDetails, z.ZodType>)
const made = { createdBy: person, createdAt: text }
const evidence = evidenceDetails.extend({ id: text, claimId: text, revision, ...made })

const noteWords = { text, mentions: z.array(person) }
const note = z.object({
  ...noteWords,
  ...made,
  id: text,
  claimId: text,
  revision,
  replyTo: text.optional(),
  isQuestion: z.boolean(),
  resolved: z.object({ by: person, at: text }).optional(),
  changedAt: text.optional(),
  changedBy: person.optional(),
} satisfies Record<keyof Note, z.ZodType>)

const decision = z.object({ state: z.enum(reviewStates), reason: text.optional() })
const review = decision.extend({ by: person.optional(), at: text.optional() })

const claim = details.extend({
  id: text,
  articleId: text,
  revision,
  tag: z.enum(tags),
  anchor,
  checks: z.array(check),
  // Entries from before there were versions have none.
  formerChecks: z.array(formerCheck).default([]),
  closing: closing.optional(),
  review,
  evidence: z.array(evidence),
  notes: z.array(note),
  ...made,
})

const parts = z.object({
  details: amendedDetails.optional(),
  anchor: anchor.optional(),
  checks: z.partialRecord(layer, check.nullable()).optional(),
  formerChecks: z.partialRecord(layer, formerCheck.nullable()).optional(),
  closing: closing.nullish(),
  evidence: z.record(text, evidence.nullable()).optional(),
  notes: z.record(text, note.nullable()).optional(),
  review: review.optional(),
})

/** The own fields of every kind of change to a claim, as the log keeps them. */
export const loggedClaim = {
  made: z.object({ anchor, details }),
  changed: z.object({ details: amendedDetails }),
  spanned: z.object({ anchor }),
  reviewed: z.object({ review: decision }),
  putBack: z.object({
    put: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('parts'), parts }),
      z.object({ kind: z.literal('whole'), claim }),
      z.object({ kind: z.literal('removal'), exact: text }),
    ]),
    reverses: z.array(z.custom<ChangeKind>(kind => typeof kind === 'string' && kind in undoing)),
    words: text,
  }),
  closed: z.object({ closing: closed }),
  recorded: z.object({ check: found, madeOn: madeOn.optional() }),
  takenBack: z.object({ layer }),
  pinned: z.object({ evidenceId: text, details: evidenceDetails }),
  evidenceChanged: z.object({ evidenceId: text, details: amendedEvidence }),
  evidenceRemoved: z.object({ evidenceId: text }),
  noteWritten: z.object({ noteId: text, ...noteWords, replyTo: text.optional(), isQuestion: z.boolean() }),
  noteChanged: z.object({ noteId: text, ...noteWords }),
  onNote: z.object({ noteId: text }),
}
