import { z } from 'zod'
import { isChord } from './chord'
import { type CommandId, commandIds } from './commands'
import { type KeyPreferences, type OwnKeys, usualKeys } from './keymap'

const chordSchema = z.string().max(30).refine(isChord, 'must be a key such as v, shift+x or mod+k')

/** PATCH /account: how the keyboard is to be. More than three keys for one command nobody remembers. */
export const keyPreferencesSchema = z.strictObject({
  areSinglesOn: z.boolean(),
  own: z.partialRecord(z.enum(commandIds), z.array(chordSchema).max(3)),
})

const keptSchema = z.object({ areSinglesOn: z.boolean(), own: z.record(z.string(), z.array(z.string())) })

/** What was kept, as far as it means something today: a command that is no more is left out, nonsense is the usual keys. */
export function keyPreferencesIn(kept: unknown): KeyPreferences {
  const found = keptSchema.safeParse(kept)
  if (!found.success) return usualKeys
  const { areSinglesOn, own } = found.data
  const known = commandIds.flatMap((id): [CommandId, readonly string[]][] => {
    const chosen = own[id]
    return chosen?.every(isChord) ? [[id, chosen]] : []
  })
  return { areSinglesOn, own: Object.fromEntries(known) satisfies OwnKeys }
}
