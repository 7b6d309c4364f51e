import { z } from 'zod'
import { proseSchema } from '../fields'
import { idSchema } from '../ids'

const reason = proseSchema(2_000)

const approve = z.strictObject({ decision: z.literal('approve') })
const giveBack = z.strictObject({ decision: z.literal('return'), reason })
const unreview = z.strictObject({ decision: z.literal('unreview') })

/** POST /claims/:id/review. Only what goes back to its checker needs a reason, and needs one always. */
export const reviewClaimSchema = z.discriminatedUnion('decision', [approve, giveBack, unreview])
export type ReviewClaim = z.infer<typeof reviewClaimSchema>

const claims = z
  .array(z.strictObject({ id: idSchema, revision: z.number().int().min(1).optional() }))
  .min(1)
  .max(2_000)

/** POST /articles/:id/review: one decision on several claims, all of them or none. `revision` is the one that was seen. */
export const reviewClaimsSchema = z.discriminatedUnion('decision', [
  approve.extend({ claims }),
  giveBack.extend({ claims }),
  unreview.extend({ claims }),
])
export type ReviewClaims = z.infer<typeof reviewClaimsSchema>
