import { z } from 'zod'
import { importArticleSchema } from '../../domain/article/input'

/** Copy as it came, with what the person said about it. */
export const incomingSchema = importArticleSchema
  .omit({ content: true })
  .extend({ bytes: z.instanceof(Uint8Array), mediaType: z.string().max(200).optional() })
export type Incoming = z.infer<typeof incomingSchema>

/** POST /articles: with `dryRun=1` nothing is saved. */
export const importQuerySchema = z.strictObject({ dryRun: z.stringbool().optional() })
