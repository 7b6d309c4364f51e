import type { KeyPreferences } from '../../domain/command/keymap'
import { usualKeys } from '../../domain/command/keymap'
import type { Actor } from '../../domain/person/person'
import type { Context } from '../context'

/** The keys of whoever looks at a page, for the page itself: the usual ones for nobody. */
export async function readKeys({ store }: Pick<Context, 'store'>, actor: Actor | null): Promise<KeyPreferences> {
  return actor?.kind === 'person' ? store.keysOf(actor.id) : usualKeys
}
