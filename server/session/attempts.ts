import { createHash } from 'node:crypto'
import { DomainError } from '../../domain/errors'
import type { SignInLibrary } from './sign-in-library'

/** At most `most` attempts in `seconds`, counted from the first of them. */
export interface AttemptRule {
  readonly most: number
  readonly seconds: number
}

/** Many more than a person mistypes, far fewer than guessing needs. By account, so that it holds without knowing addresses. */
export const perAccount: AttemptRule = { most: 10, seconds: 5 * 60 }
/** For one address, where a proxy of ours vouches for it. */
export const perAddress: AttemptRule = { most: 40, seconds: 5 * 60 }
/** For everybody together: hashing passwords must not take the whole machine. */
export const forEveryone: AttemptRule = { most: 240, seconds: 60 }

interface Counted {
  readonly count: number
  readonly lastRequest: number
}

/** Counts one attempt under `key`, or throws `too_many_attempts`. The count is kept in the database. */
export async function countAttempt(library: SignInLibrary, key: string, rule: AttemptRule, now: number): Promise<void> {
  const { adapter } = await library.$context
  const byKey = { field: 'key', value: key }
  const windowStart = now - rule.seconds * 1000
  const startedAgain = await adapter.incrementOne<Counted>({
    model: 'rateLimit',
    where: [byKey, { field: 'lastRequest', operator: 'lte', value: windowStart }],
    increment: {},
    set: { count: 1, lastRequest: now },
  })
  if (startedAgain) return forgetOver(library, now)
  const counted = await adapter.incrementOne<Counted>({
    model: 'rateLimit',
    where: [byKey, { field: 'count', operator: 'lt', value: rule.most }],
    increment: { count: 1 },
  })
  if (counted) return
  const there = await adapter.findOne<Counted>({ model: 'rateLimit', where: [byKey] })
  if (there) throw tooMany(there, rule, now)
  try {
    await adapter.create({ model: 'rateLimit', data: { key, count: 1, lastRequest: now } })
  } catch (error) {
    // Somebody else was first with this key: then there is a row to count on.
    if (!(await adapter.findOne({ model: 'rateLimit', where: [byKey] }))) throw error
    await countAttempt(library, key, rule, now)
  }
}

/** Forgets the attempts under `key`: the right password was given. */
export async function forgetAttempts(library: SignInLibrary, key: string): Promise<void> {
  const { adapter } = await library.$context
  await adapter.deleteMany({ model: 'rateLimit', where: [{ field: 'key', value: key }] })
}

// Whatever was typed has a row; those whose time is over go when a window begins anew, so that they never pile up.
async function forgetOver(library: SignInLibrary, now: number) {
  const { adapter } = await library.$context
  const longest = Math.max(perAccount.seconds, perAddress.seconds, forEveryone.seconds) * 1000
  await adapter.deleteMany({
    model: 'rateLimit',
    where: [{ field: 'lastRequest', operator: 'lt', value: now - longest }],
  })
}

/** The key for attempts on one account or from one address; hashed, for it may be anything that was typed. */
export function attemptKey(what: 'account' | 'address' | 'set-up' | 'password', value: string): string {
  return `${what}:${createHash('sha256').update(value.toLowerCase()).digest('base64url')}`
}

function tooMany({ lastRequest }: Counted, { seconds }: AttemptRule, now: number): DomainError {
  const retryAfter = Math.max(1, Math.ceil((lastRequest + seconds * 1000 - now) / 1000))
  const wait = retryAfter > 90 ? `${Math.ceil(retryAfter / 60)} minutes` : `${retryAfter} seconds`
  return new DomainError('too_many_attempts', `There were too many attempts. Wait ${wait} and try again.`, {
    retryAfter,
  })
}
