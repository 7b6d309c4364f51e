import { z } from 'zod'
import { reviewStates } from '../review/review'
import { tags } from './tag'

/** GET /articles/:id/claims. Without `version` the current one. */
export const listClaimsSchema = z.strictObject({
  tag: z.enum(tags).optional(),
  review: z.enum(reviewStates).optional(),
  version: z.coerce.number().int().min(1).optional(),
})
export type ListClaims = z.infer<typeof listClaimsSchema>
