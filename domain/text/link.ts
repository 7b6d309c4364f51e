import { z } from 'zod'
import { isWebAddress } from '../fields'

/** Longest address kept, in UTF-16 units; as long as any address on the desk. */
const longestLink = 2_000

/** Where words of a text may point: http, https or mailto. Everything else (`javascript:`, `data:`, `file:`) never gets in. */
export function linkIn(address: string): string | undefined {
  const href = address.replace(/[\u202a-\u202e]/g, '').trim()
  return isLink(href) ? href : undefined
}

export const linkSchema = z.string().refine(isLink, 'must be a link that begins with https://, http:// or mailto:')

function isLink(href: string): boolean {
  return href.length <= longestLink && (isWebAddress(href) || /^mailto:[^\s\p{Cc}<>"]+$/iu.test(href))
}
