import { isWebAddress } from '../../domain/fields'
import type { PendingCopy } from './pending-copy'

/** What a clipboard or a drag hands over; empty where it has none of a kind. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

// Structure that plain words lose; what an editor of code or a terminal wraps its lines in is none.
const structure = /<(?:p|h[1-6]|li|table|blockquote|a|b|i|strong|em)[\s>]/i

/** Pasted words as copy: an address alone is the page there, rich text keeps its structure. Undefined where there are no words. */
export function pastedCopy({ text, html }: Pasted): PendingCopy | undefined {
  const words = text.trim()
  if (isWebAddress(words) && !/\s/.test(words)) return { kind: 'address', url: words }
  if (isRich(html)) return { kind: 'words', content: new Blob([html], { type: 'text/html' }), format: 'html' }
  if (words === '') return undefined
  return { kind: 'words', content: new Blob([text], { type: 'text/plain' }), format: 'text' }
}

/** Whether copied HTML says more than its words alone. */
export function isRich(html: string): boolean {
  return structure.test(html)
}
