import { z } from 'zod'
import { changeEvidenceSchema, pinEvidenceSchema } from '../evidence/input'
import { proseSchema } from '../fields'
import { idSchema } from '../ids'
import { longestNote } from '../note/input'
import { reviewClaimSchema } from '../review/input'
import { layers } from './check'
import { changeClaimSchema, closeClaimSchema, recordCheckSchema } from './input'

const evidenceId = idSchema
const noteId = idSchema
const text = proseSchema(longestNote)

/** What somebody tried to do to a claim: the kind of write and what was in it, as long as the write itself may be. */
export const triedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check'), checks: z.array(recordCheckSchema).min(1).max(layers.length) }),
  z.strictObject({ kind: z.literal('change'), input: changeClaimSchema }),
  z.strictObject({ kind: z.literal('remove') }),
  z.strictObject({ kind: z.literal('pin'), evidenceId, input: pinEvidenceSchema }),
  z.strictObject({ kind: z.literal('amend'), evidenceId, input: changeEvidenceSchema }),
  z.strictObject({ kind: z.literal('unpin'), evidenceId }),
  z.strictObject({ kind: z.literal('confirm'), checks: z.array(recordCheckSchema).min(1).max(layers.length) }),
  z.strictObject({ kind: z.literal('close'), input: closeClaimSchema }),
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({ kind: z.literal('review'), decision: reviewClaimSchema }),
  z.strictObject({ kind: z.literal('note'), noteId, text, replyTo: idSchema.optional(), isQuestion: z.boolean() }),
  z.strictObject({ kind: z.literal('amendNote'), noteId, text }),
  z.strictObject({ kind: z.literal('unnote'), noteId }),
  z.strictObject({ kind: z.literal('resolveNote'), noteId, resolved: z.boolean() }),
])
export type Tried = z.infer<typeof triedSchema>

/** Somebody else came first with the same, or the desk did not take it. */
export const setAsideReasons = ['conflict', 'refused'] as const

/** POST /claims/:id/set-aside. */
export const setAsideSchema = z.strictObject({
  tried: triedSchema,
  /** The action under which it had been sent. */
  sentAs: idSchema,
  because: z.enum(setAsideReasons),
})
export type SetAsideTried = z.infer<typeof setAsideSchema>
