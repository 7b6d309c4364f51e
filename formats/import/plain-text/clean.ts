import { DomainError } from '@/domain/errors'
import type { Decoded } from './decode'

// A text in which more than this share is control characters is a binary file.
const mostControls = 0.05

const binaryMessage =
  'The file is not text: it holds bytes that no text has. Export it as plain text (.txt, UTF-8) and import that.'

// Every class is disjoint from what ends it, so each pattern reads each character once.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const escapeSequence = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g
// Line ends of every kind, tabs and page breaks are layout.
const control = /(?![\t\n\v\f\r\u0085])[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu
const invisible = /[\u00ad\u180e\u200b\u2060\ufeff]/g
const directionOverride = /[\u202a-\u202e]/g

/**
 * Text without what no reader sees: control characters, escape sequences, zero-width and direction-forcing characters;
 * line ends as `\n`, page breaks as empty lines, NFC. Throws `unreadable` for a binary file. Spec: import I5–I9.
 */
export function clean({ text, notes }: Decoded): Decoded {
  const found = [...notes]
  const take = (from: string, pattern: RegExp, say: (count: number) => string) => {
    const count = from.match(pattern)?.length ?? 0
    if (count > 0) found.push(say(count))
    return count > 0 ? from.replace(pattern, '') : from
  }
  let kept = take(text, escapeSequence, count => `${counted(count, 'terminal code')} taken out.`)
  const controls = kept.match(control)?.length ?? 0
  if (controls > Math.max(1, text.length * mostControls)) throw new DomainError('unreadable', binaryMessage)
  kept = take(kept, control, count => `${counted(count, 'control character')} taken out.`)
  kept = take(kept, invisible, count => `${counted(count, 'invisible character')} taken out.`)
  kept = take(
    kept,
    directionOverride,
    count => `${counted(count, 'character')} that turned the reading direction taken out.`,
  )
  kept = kept.toWellFormed()
  const unread = kept.match(/\ufffd/g)?.length ?? 0
  if (unread > 0)
    found.push(`${counted(unread, 'character')} could not be read and ${unread === 1 ? 'stands' : 'stand'} as \ufffd.`)
  return { text: plainSpaces(plainLineEnds(kept)).normalize('NFC'), notes: found }
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
}

function plainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028]/g, '\n').replace(/[\f\v\u2029]/g, '\n\n')
}

// A no-break space stays where a typesetter puts one: inside numbers, before : ; ! ? » and after «.
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007]/g, (space, at: number) => {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    const isTypeset = (/\d/.test(before) && /\d/.test(after)) || /[:;!?»]/.test(after) || before === '«'
    return isTypeset ? space : ' '
  })
}
