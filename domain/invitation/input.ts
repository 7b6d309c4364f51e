import { z } from 'zod'
import { lineSchema } from '../fields'
import { emailSchema, passwordSchema } from '../person/input'
import { roles } from '../person/person'

/** POST /invitations. */
export const inviteSchema = z.strictObject({ email: emailSchema, role: z.enum(roles) })
export type Invite = z.infer<typeof inviteSchema>

/** POST /invitation: an account for whoever holds the link. */
export const joinSchema = z.strictObject({
  token: z.string().max(200),
  name: lineSchema(200),
  password: passwordSchema,
})
export type Join = z.infer<typeof joinSchema>
