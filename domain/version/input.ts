import { z } from 'zod'
import { importArticleSchema } from '../article/input'
import { proseSchema } from '../fields'

const number = z.number().int().min(1)
const reason = proseSchema(2_000)

/** Most steps of one correction: what a long afternoon of typing comes to, many times over. */
export const mostSteps = 100_000

/** A text that came as a file, pasted or from an address: the fields of an import. */
const revisedTextSchema = importArticleSchema.omit({ id: true }).extend({
  /** Number of the version that the sender saw; where another one is the current one, nothing is saved. */
  base: number.optional(),
  reason: reason.optional(),
})

/** A correction in place: ProseMirror steps over the document of version `base`. */
const correctionSchema = z.strictObject({
  steps: z.array(z.unknown()).min(1).max(mostSteps),
  base: number,
  reason: reason.optional(),
})

/** The text of an earlier version again. */
const restoreSchema = z.strictObject({ restore: number, base: number.optional(), reason: reason.optional() })

/** POST /articles/:id/versions. Multipart takes a file and the fields of the first. */
export const addVersionSchema = z.union([correctionSchema, restoreSchema, revisedTextSchema])
export type AddVersion = z.infer<typeof addVersionSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Restore = z.infer<typeof restoreSchema>
export { correctionSchema, restoreSchema, revisedTextSchema }
