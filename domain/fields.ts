import { z } from 'zod'

/** A link that a browser may follow: http or https, nothing else. */
export const webAddressSchema = z
  .string()
  .overwrite(withoutDirectionOverrides)
  .trim()
  .max(2_000)
  .refine(isWebAddress, 'must be an address that begins with http:// or https://')
  .refine(namesNobody, 'must not hold a user name or a password; leave out what stands before the @')

/** Whether a browser may be sent there: an absolute http or https address (`javascript:` and `data:` are not). */
export function isWebAddress(address: string): boolean {
  // Browsers read `http:x` as a path of the page that it stands on, and drop line ends and tabs from the middle.
  return /^https?:\/\//i.test(address) && !hasControls(address, false) && URL.canParse(address)
}

// `https://paper.example@other.example` is an address of other.example.
function namesNobody(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { username, password } = new URL(address)
  return username === '' && password === ''
}

/** One line of words from a person: trimmed, without control characters. */
export const lineSchema = (longest: number) =>
  z
    .string()
    .overwrite(withoutDirectionOverrides)
    .trim()
    .min(1)
    .max(longest)
    .refine(text => !hasControls(text, false), 'must not contain control characters')
    .refine(text => text.isWellFormed(), 'contains half a character; paste it again')

/** Several lines from a person. */
export const proseSchema = (longest: number) =>
  z
    .string()
    .overwrite(withoutDirectionOverrides)
    .trim()
    .min(1)
    .max(longest)
    .refine(text => !hasControls(text, true), 'must not contain control characters')
    .refine(text => text.isWellFormed(), 'contains half a character; paste it again')

// As in copy (import I6): they come along unseen when text is pasted, and make a name read as what it is not.
function withoutDirectionOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e]/g, '')
}

// Tabs and line ends are layout; every other control character is residue of a file format.
function hasControls(text: string, linesAllowed: boolean): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isLayout = linesAllowed && (code === 9 || code === 10 || code === 13)
    if ((code < 32 || (code >= 127 && code < 160)) && !isLayout) return true
  }
  return false
}

/** A date that may be a year, a month or a day (ISO 8601, reduced precision). */
export const dateSchema = z
  .string()
  .trim()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date such as 2019-09-08, 2019-09 or 2019')

export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en')
