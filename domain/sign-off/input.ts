import { z } from 'zod'
import { proseSchema } from '../fields'

/** POST /articles/:id/sign-off. The hash names the text that was read: another one there is refused. */
export const signOffSchema = z.strictObject({
  versionSha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
})
export type SignOffArticle = z.infer<typeof signOffSchema>

/** DELETE /articles/:id/sign-off. */
export const reopenSchema = z.strictObject({ reason: proseSchema(2_000) })
export type ReopenArticle = z.infer<typeof reopenSchema>
