import { z } from 'zod'
import { correctionSchema, restoreSchema, revisedFieldsSchema } from '../../domain/version/input'

/** Copy for a new version as it came, or where it is. A form sends numbers as text. */
const incomingTextSchema = revisedFieldsSchema
  .extend({
    base: z.coerce.number().int().min(1).optional(),
    bytes: z.instanceof(Uint8Array).optional(),
    mediaType: z.string().max(200).optional(),
  })
  .refine(({ bytes, url }) => (bytes === undefined) !== (url === undefined), 'Send either a file or an address.')
export type IncomingText = z.infer<typeof incomingTextSchema>

/** What a new version is made of. */
export const newVersionSchema = z.union([correctionSchema, restoreSchema, incomingTextSchema])
export type NewVersion = z.infer<typeof newVersionSchema>
