import { z } from 'zod'
import { proseSchema } from '../fields'
import { idSchema } from '../ids'

/** UTF-16 units of a note's text. */
export const longestNote = 5_000

/** People that one note can mention. */
export const mostMentions = 50

const text = proseSchema(longestNote)
// Ids of people come from the sign-in library as well, which makes its own.
const mentions = z.array(z.string().min(1).max(200)).max(mostMentions)

/** POST /claims/:id/notes. The id comes from the client; the same again is answered with what is there. */
export const writeNoteSchema = z.strictObject({
  id: idSchema.optional(),
  text,
  /** Ids of people on the desk. */
  mentions: mentions.optional(),
  /** Any note of the thread that this one belongs to; without one it begins a thread. */
  replyTo: idSchema.optional(),
  /** Whether it waits for an answer. Only a note that begins a thread can. */
  isQuestion: z.boolean().optional(),
})
export type WriteNote = z.infer<typeof writeNoteSchema>

/** PATCH /notes/:id. Words and mentions are changed by whoever wrote it and by editors; a thread is resolved by anybody who may write in it. */
export const changeNoteSchema = z
  .strictObject({ text: text.optional(), mentions: mentions.optional(), resolved: z.boolean().optional() })
  .refine(
    ({ text, mentions, resolved }) => text !== undefined || mentions !== undefined || resolved !== undefined,
    'must name what to change',
  )
export type ChangeNote = z.infer<typeof changeNoteSchema>
