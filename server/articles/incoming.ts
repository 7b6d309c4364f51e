import { z } from 'zod'
import { importFieldsSchema } from '../../domain/article/input'

const copyFields = { bytes: z.instanceof(Uint8Array).optional(), mediaType: z.string().max(200).optional() }

/** Copy as it came, or where it is, with what the person said about it. */
export const incomingSchema = importFieldsSchema
  .extend(copyFields)
  .refine(({ bytes, url }) => (bytes === undefined) !== (url === undefined), 'Send either a file or an address.')
export type Incoming = z.infer<typeof incomingSchema>

/** POST /articles: with `dryRun=1` nothing is saved. */
export const importQuerySchema = z.strictObject({ dryRun: z.stringbool().optional() })
