import { type Chord, isSingle, whyNotChosen } from './chord'
import { type CommandId, commandIds, commandOf, meet, type Place } from './commands'

/** The keys that a person chose instead of the table's; an empty list is a command without a key. */
export type OwnKeys = { readonly [Id in CommandId]?: readonly Chord[] }

/** How somebody wants the keyboard to be. */
export interface KeyPreferences {
  /** Off for somebody who speaks to the computer: single characters are no shortcuts then (WCAG 2.2, 2.1.4). */
  readonly areSinglesOn: boolean
  readonly own: OwnKeys
}

export const usualKeys: KeyPreferences = { areSinglesOn: true, own: {} }

/**
 * All keys of a command, whether or not they are switched on. A key that the person gave to another command is not the
 * table's any more: a command that is new to the table takes nobody's key away.
 */
export function chosenKeys(id: CommandId, { own }: Pick<KeyPreferences, 'own'>): readonly Chord[] {
  if (commandOf(id).isFixed || own[id]) return wantedKeys(id, own)
  const others = commandIds.filter(other => own[other] && meet(other, id))
  return commandOf(id).keys.filter(chord => !others.some(other => own[other]?.includes(chord)))
}

function wantedKeys(id: CommandId, own: OwnKeys): readonly Chord[] {
  const { keys, isFixed } = commandOf(id)
  return isFixed ? keys : (own[id] ?? keys)
}

/** The keys of a command that work, the first the one to show. */
export function keysOf(id: CommandId, preferences: KeyPreferences): readonly Chord[] {
  const chosen = chosenKeys(id, preferences)
  return preferences.areSinglesOn ? chosen : chosen.filter(chord => !isSingle(chord))
}

/** The commands that a chord means on a screen, in the table's order. */
export function meantBy(chord: Chord, place: Place, preferences: KeyPreferences): readonly CommandId[] {
  return commandIds.filter(id => {
    const { places } = commandOf(id)
    return (places.includes(place) || places.includes('everywhere')) && keysOf(id, preferences).includes(chord)
  })
}

/** The command that has this key already where `id` works; undefined where it is free. */
export function takenBy(chord: Chord, id: CommandId, preferences: Pick<KeyPreferences, 'own'>): CommandId | undefined {
  return commandIds.find(other => other !== id && meet(other, id) && wantedKeys(other, preferences.own).includes(chord))
}

/** Why keys cannot be kept as they are, as a sentence; undefined where they can. Spec: getting-about G12. */
export function whyNotKept({ own }: Pick<KeyPreferences, 'own'>): string | undefined {
  for (const id of commandIds) {
    const chosen = own[id]
    if (!chosen) continue
    const { words, isFixed, keys } = commandOf(id)
    if (isFixed) return `“${words}” has the same key for everybody.`
    for (const chord of chosen) {
      const refusal = keys.includes(chord) ? undefined : whyNotChosen(chord)
      if (refusal) return `“${words}”: ${refusal}`
      const other = takenBy(chord, id, { own })
      if (other) return `“${words}” and “${commandOf(other).words}” have the same key: ${chord}.`
    }
  }
  return undefined
}

/** With these keys for one command; the table's own again where they are its own, or null. */
export function withKeys(own: OwnKeys, id: CommandId, chosen: readonly Chord[] | null): OwnKeys {
  const { [id]: _before, ...others } = own
  const usual = commandOf(id).keys
  const isUsual =
    chosen === null || (chosen.length === usual.length && chosen.every((chord, at) => chord === usual[at]))
  return isUsual ? others : { ...others, [id]: chosen }
}
