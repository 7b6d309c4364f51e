import { z } from 'zod'
import { layers } from '../claim/check'
import { dateSchema, lineSchema, proseSchema, webAddressSchema } from '../fields'
import { idSchema } from '../ids'
import { proximities, stances } from './evidence'

const fields = {
  stance: z.enum(stances),
  proximity: z.enum(proximities),
  layer: z.enum(layers),
  title: lineSchema(500),
  author: lineSchema(300),
  publisher: lineSchema(300),
  publishedOn: dateSchema,
  url: webAddressSchema,
  locator: lineSchema(200),
  excerpt: proseSchema(20_000),
  accessedOn: dateSchema,
  independenceGroup: lineSchema(200),
  note: proseSchema(5_000),
}

/** POST /claims/:id/evidence. The id comes from the client; the same again is answered with what is there. */
export const pinEvidenceSchema = z.strictObject({
  id: idSchema.optional(),
  stance: fields.stance,
  proximity: fields.proximity,
  layer: fields.layer.optional(),
  title: fields.title,
  author: fields.author.optional(),
  publisher: fields.publisher.optional(),
  publishedOn: fields.publishedOn.optional(),
  url: fields.url.optional(),
  locator: fields.locator.optional(),
  excerpt: fields.excerpt.optional(),
  accessedOn: fields.accessedOn.optional(),
  independenceGroup: fields.independenceGroup.optional(),
  note: fields.note.optional(),
})
export type PinEvidence = z.infer<typeof pinEvidenceSchema>

/** PATCH /evidence/:id. `null` clears a field that may be absent. */
export const changeEvidenceSchema = z.strictObject({
  stance: fields.stance.optional(),
  proximity: fields.proximity.optional(),
  layer: fields.layer.nullable().optional(),
  title: fields.title.optional(),
  author: fields.author.nullable().optional(),
  publisher: fields.publisher.nullable().optional(),
  publishedOn: fields.publishedOn.nullable().optional(),
  url: fields.url.nullable().optional(),
  locator: fields.locator.nullable().optional(),
  excerpt: fields.excerpt.nullable().optional(),
  accessedOn: fields.accessedOn.nullable().optional(),
  independenceGroup: fields.independenceGroup.nullable().optional(),
  note: fields.note.nullable().optional(),
})
export type ChangeEvidence = z.infer<typeof changeEvidenceSchema>
