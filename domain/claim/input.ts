import { z } from 'zod'
import { lineSchema, proseSchema } from '../fields'
import { idSchema } from '../ids'
import { confidences, findings, layers } from './check'
import { factTypes, flags } from './claim'

const offset = z.number().int().min(0)
const versionNumber = z.number().int().min(1)
const closingReason = proseSchema(2_000)

/** POST /claims/:id/checks, and each check of a PUT. */
export const recordCheckSchema = z.strictObject({
  layer: z.enum(layers),
  /** `null` takes the finding of this layer back. */
  finding: z.enum(findings).nullable(),
  reason: proseSchema(5_000).optional(),
  /** What the claim's words should read instead. */
  proposal: lineSchema(5_000).optional(),
  confidence: z.enum(confidences).optional(),
})
export type RecordCheck = z.infer<typeof recordCheckSchema>

/** Number of the version that the checker read: a finding on words that have changed since counts for those alone. */
const seenIn = { version: versionNumber.optional() }

/** POST /claims/:id/checks takes one check, or several that are recorded together or not at all (one key may set two). */
export const recordChecksSchema = z.union([
  recordCheckSchema.extend(seenIn),
  z.strictObject({ ...seenIn, checks: z.array(recordCheckSchema).min(1).max(layers.length) }),
])
export type RecordChecks = z.infer<typeof recordChecksSchema>

const detailFields = {
  claimant: lineSchema(300),
  reportedBy: lineSchema(300),
  factType: z.enum(factTypes),
  flags: z.array(z.enum(flags)).max(flags.length),
  assigneeId: idSchema,
  dueAt: z.iso.datetime(),
}

/** PUT /claims/:id. Offsets are UTF-16 units of the version's canonical text, end exclusive. */
export const makeClaimSchema = z.strictObject({
  articleId: idSchema,
  version: z.number().int().min(1),
  start: offset,
  end: offset,
  /** Where given, it must stand at `start`–`end`; otherwise nothing is written. */
  exact: z.string().max(100_000).optional(),
  checks: z
    .array(recordCheckSchema.extend({ finding: z.enum(findings) }))
    .max(layers.length)
    .optional(),
  claimant: detailFields.claimant.optional(),
  reportedBy: detailFields.reportedBy.optional(),
  factType: detailFields.factType.optional(),
  flags: detailFields.flags.optional(),
  assigneeId: detailFields.assigneeId.optional(),
  dueAt: detailFields.dueAt.optional(),
})
export type MakeClaim = z.infer<typeof makeClaimSchema>

/** POST /claims/:id/closing. `version` is the one whose text made an end of it, the current one where it is missing. */
export const closeClaimSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('corrected'), version: versionNumber.optional(), reason: closingReason.optional() }),
  z.strictObject({ how: z.literal('dropped'), version: versionNumber.optional(), reason: closingReason }),
])
export type CloseClaim = z.infer<typeof closeClaimSchema>

/** PATCH /claims/:id. `null` clears a field. */
export const changeClaimSchema = z.strictObject({
  claimant: detailFields.claimant.nullable().optional(),
  reportedBy: detailFields.reportedBy.nullable().optional(),
  factType: detailFields.factType.nullable().optional(),
  flags: detailFields.flags.optional(),
  assigneeId: detailFields.assigneeId.nullable().optional(),
  dueAt: detailFields.dueAt.nullable().optional(),
  span: z
    .strictObject({
      version: z.number().int().min(1),
      start: offset,
      end: offset,
      exact: z.string().max(100_000).optional(),
    })
    .optional(),
})
export type ChangeClaim = z.infer<typeof changeClaimSchema>
