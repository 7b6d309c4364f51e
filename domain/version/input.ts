import { z } from 'zod'
import { importFieldsSchema } from '../article/input'
import { proseSchema } from '../fields'

const number = z.number().int().min(1)
const reason = proseSchema(2_000)

/** Most steps of one correction: the editor joins what is typed in one go, and sends a longer one as what it came to. */
export const mostSteps = 5_000

/** What a new version is told beside its text. */
const beside = {
  /** Number of the version that the sender saw; where another one is the current one, nothing is saved. */
  base: number.optional(),
  reason: reason.optional(),
}

/** The fields of a text that came as a file, pasted or from an address: those of an import. */
export const revisedFieldsSchema = importFieldsSchema.omit({ id: true }).extend(beside)

const oneCopy = 'Send content, url, steps or restore: one of them.'

/** A text that came pasted or from an address. */
export const revisedTextSchema = revisedFieldsSchema
  .extend({ content: z.string().optional() })
  .refine(({ content, url }) => (content === undefined) !== (url === undefined), oneCopy)

/** A correction in place: ProseMirror steps over the document of version `base`. */
export const correctionSchema = z.strictObject({ ...beside, steps: z.array(z.unknown()).min(1), base: number })
export type Correction = z.infer<typeof correctionSchema>

/** The text of an earlier version again. */
export const restoreSchema = z.strictObject({ ...beside, restore: number })
export type Restore = z.infer<typeof restoreSchema>

/** POST /articles/:id/versions, as JSON. Multipart takes a file and the fields of the last. */
export const addVersionSchema = z.union([correctionSchema, restoreSchema, revisedTextSchema])
export type AddVersion = z.infer<typeof addVersionSchema>
