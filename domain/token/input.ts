import { z } from 'zod'
import { lineSchema } from '../fields'
import { roles } from '../person/person'

/** POST /tokens. Without `expiresAt` the token lives until it is revoked. */
export const createTokenSchema = z.strictObject({
  name: lineSchema(200),
  role: z.enum(roles),
  expiresAt: z.iso.datetime().optional(),
})
export type CreateToken = z.infer<typeof createTokenSchema>
