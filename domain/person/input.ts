import { z } from 'zod'
import { keyPreferencesSchema } from '../command/input'
import { lineSchema } from '../fields'
import { roles } from './person'

/** Long enough that guessing is hopeless; an upper end keeps hashing cheap. In characters as typed. */
export const passwordSchema = z
  .string()
  .min(12, 'must have at least 12 characters')
  .max(128, 'must have at most 128 characters')
  .refine(password => password.isWellFormed(), 'contains half a character; type it again')

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('must be an e-mail address such as name@example.org'))

/** POST /people. */
export const addPersonSchema = z.strictObject({
  name: lineSchema(200),
  email: emailSchema,
  role: z.enum(roles),
  password: passwordSchema,
})
export type AddPerson = z.infer<typeof addPersonSchema>

/** POST /set-up: the first administrator, by the one-time link. */
export const setUpSchema = z.strictObject({
  token: z.string().max(200),
  name: lineSchema(200),
  email: emailSchema,
  password: passwordSchema,
})
export type SetUp = z.infer<typeof setUpSchema>

/** POST /session. Whatever is typed may be tried; it just does not match. */
export const signInSchema = z.strictObject({ email: z.string().trim().max(254), password: z.string().max(1_000) })
export type SignIn = z.infer<typeof signInSchema>

/** PATCH /people/{id}. */
export const changePersonSchema = z
  .strictObject({ name: lineSchema(200).optional(), role: z.enum(roles).optional() })
  .refine(({ name, role }) => name !== undefined || role !== undefined, 'must name what to change: name or role')
export type ChangePerson = z.infer<typeof changePersonSchema>

/** PATCH /account: one's own name, and the keys that one wants. */
export const changeAccountSchema = z
  .strictObject({ name: lineSchema(200).optional(), keys: keyPreferencesSchema.optional() })
  .refine(({ name, keys }) => name !== undefined || keys !== undefined, 'must name what to change: name or keys')
export type ChangeAccount = z.infer<typeof changeAccountSchema>

/** POST /account/password. The present one is compared, so that anything may be tried. */
export const changePasswordSchema = z.strictObject({ present: z.string().max(1_000), password: passwordSchema })
export type ChangePassword = z.infer<typeof changePasswordSchema>
