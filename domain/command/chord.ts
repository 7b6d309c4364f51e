/**
 * Keys pressed together, written as `mod+shift+z`: first the modifiers, then the key in lower case. `mod` is ⌘ on Apple
 * machines and Ctrl elsewhere. Signs such as `?` are written without Shift: where they lie is the keyboard's business.
 */
export type Chord = string

/** A press as the browser tells of it. */
export interface Press {
  readonly key: string
  /** The place on the keyboard, for layouts whose letters are not Latin. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** AltGr writes signs; some systems tell of it as Ctrl and Alt. */
  readonly getModifierState?: (key: 'AltGraph') => boolean
}

/** The chord that a press is, or undefined where it is none of ours: a modifier alone, or anything with Alt or AltGr. */
export function chordOf(press: Press, isApple: boolean): Chord | undefined {
  if (press.altKey || press.getModifierState?.('AltGraph')) return undefined
  const [mod, other] = isApple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  const key = latinKey(press)
  if (other || isModifier(key)) return undefined
  const shift = press.shiftKey && !isSign(key)
  return [...(mod ? ['mod'] : []), ...(shift ? ['shift'] : []), key].join('+')
}

/** The key at the end of a chord. `+` is a key, too. */
export function keyOf(chord: Chord): string {
  return chord.endsWith('+') ? '+' : (chord.split('+').at(-1) ?? chord)
}

/** Whether it is a single character, with or without Shift, which a person can switch off (WCAG 2.2, 2.1.4). */
export function isSingle(chord: Chord): boolean {
  return !chord.startsWith('mod+') && [...keyOf(chord)].length === 1
}

/** The chord as it is printed on keys: `['Ctrl', 'Shift', 'Z']`. */
export function capsOf(chord: Chord, isApple: boolean): readonly string[] {
  const key = keyOf(chord)
  return [
    ...(chord.startsWith('mod+') ? [isApple ? '⌘' : 'Ctrl'] : []),
    ...(hasShift(chord) ? ['Shift'] : []),
    caps[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)),
  ]
}

/** The chord for assistive technology: `Control+Shift+Z` (WAI-ARIA 1.2, aria-keyshortcuts). */
export function ariaOf(chord: Chord, isApple: boolean): string {
  const key = keyOf(chord)
  return [
    ...(chord.startsWith('mod+') ? [isApple ? 'Meta' : 'Control'] : []),
    ...(hasShift(chord) ? ['Shift'] : []),
    ariaNames[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)),
  ].join('+')
}

/** Why a chord cannot be chosen as a shortcut, as a sentence; undefined where it can. */
export function whyNotChosen(chord: Chord): string | undefined {
  const key = keyOf(chord)
  if (key === 'escape') return 'Esc closes what is open, everywhere.'
  if (key === 'tab' || key === ' ' || key.startsWith('arrow')) return 'This key moves through the page. Choose another.'
  if (key === 'enter' && !chord.startsWith('mod+')) return 'Enter presses buttons and follows links. Choose another.'
  if (browsers.has(chord)) return 'The browser keeps this one for itself. Choose another.'
  return undefined
}

/** Whether `text` is a chord as this file writes them. */
export function isChord(text: string): boolean {
  return /^(mod\+)?(shift\+)?([^\sA-Z]|[a-z]+\d*)$/u.test(text) && !(hasShift(text) && isSign(keyOf(text)))
}

function hasShift(chord: Chord): boolean {
  return chord.includes('shift+')
}

const caps: Readonly<Record<string, string>> = {
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}
const ariaNames: Readonly<Record<string, string>> = { arrowup: 'ArrowUp', arrowdown: 'ArrowDown', '+': 'Plus' }

// Refused by every browser, or what every person expects of the keyboard: copying, finding, zooming.
const browsers: ReadonlySet<Chord> = new Set([
  ...[...'acvxwtnqrpfslohdu0123456789-+='].map(key => `mod+${key}`),
  ...[...'wtnrvqipjc'].map(key => `mod+shift+${key}`),
  ...['f1', 'f3', 'f5', 'f6', 'f7', 'f10', 'f11', 'f12', 'mod+f4', 'mod+f5', 'mod+tab', 'mod+shift+delete'],
])

function isModifier(key: string): boolean {
  return /^(shift|control|alt|altgraph|meta|os|capslock|fn|dead|process|unidentified|compose|numlock)$/.test(key)
}

// A character without a lower and an upper case.
function isSign(key: string): boolean {
  return [...key].length === 1 && key.toUpperCase() === key.toLowerCase()
}

// Backspace is the Delete of small keyboards; on an Arabic or Cyrillic layout the V key still is the one where V is.
function latinKey({ key, code }: Press): string {
  if (key === 'Backspace') return 'delete'
  const isOtherLetter = [...key].length === 1 && /\p{L}/u.test(key) && !/[a-z]/i.test(key)
  const place = isOtherLetter ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  return (place ?? key).toLowerCase()
}
