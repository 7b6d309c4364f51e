import { type Chord, chordOf, keyOf } from '@/domain/command/chord'
import { type CommandId, commandOf } from '@/domain/command/commands'
import { type KeyPreferences, meantBy } from '@/domain/command/keymap'
import { isApple } from './is-apple'
import { offerOf, perform, placeNow } from './offers'

/** Hears the keys of every command that is offered, except where somebody writes or a dialog is open. Spec: getting-about G5. */
export function listenToKeys(preferences: () => KeyPreferences): () => void {
  const pressed = (event: KeyboardEvent) => {
    const chord = isFree(event) ? chordOf(event, isApple()) : undefined
    const id = chord === undefined ? undefined : commandOn(chord, event.target, preferences())
    if (id === undefined) return
    event.preventDefault()
    if (!event.repeat || commandOf(id).repeats) perform(id)
  }
  document.addEventListener('keydown', pressed)
  return () => document.removeEventListener('keydown', pressed)
}

function commandOn(chord: Chord, target: EventTarget | null, preferences: KeyPreferences): CommandId | undefined {
  return meantBy(chord, placeNow(), preferences).find(id => {
    const offer = offerOf(id)
    return offer !== undefined && offer.can?.() !== false && (isOfText(target) || !isOfButtons(chord, id))
  })
}

// 229 is what browsers say of a key that an input method took.
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return false
  return !isWriting(event.target) && document.querySelector('dialog[open]') === null
}

// A ticked box is no place to write in: its letters stay keys. The article's text is one to read in.
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || isText(target)) return false
  if (target.closest('dialog, [popover]')) return true
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
}

function isOfButtons(chord: Chord, id: CommandId): boolean {
  return commandOf(id).inTextOnly === true && !chord.startsWith('mod+') && keyOf(chord).length > 1
}

function isOfText(target: EventTarget | null): boolean {
  return !(target instanceof HTMLElement) || target === document.body || isText(target)
}

function isText(target: HTMLElement): boolean {
  return target.closest('#text') !== null
}
