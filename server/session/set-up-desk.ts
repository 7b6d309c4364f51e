import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../../domain/errors'
import type { SetUp } from '../../domain/person/input'
import { contextOn } from '../context'
import { addPerson } from '../people/add-person'
import type { RunningDesk } from '../running-desk'
import { attemptKey, countAttempt, perAddress } from './attempts'
import { type SignedIn, signIn, type Visitor } from './sign-in'

const setUpActor = { kind: 'terminal', id: 'set-up', name: 'Set-up link', role: 'administrator' } as const

/** Whether nobody has an account yet, so that the set-up link is what a visitor needs. */
export async function needsSetUp({ store }: Pick<RunningDesk, 'store'>): Promise<boolean> {
  return (await store.people()).length === 0
}

/**
 * Makes a new one-time link while no account exists and returns its path; a link made before stops working.
 * Only the hash of its token is kept, in the data folder. Spec: access R9.
 */
export async function makeSetUpLink(desk: RunningDesk): Promise<string | undefined> {
  if (!(await needsSetUp(desk))) return undefined
  const token = randomBytes(32).toString('base64url')
  await writeFile(linkFile(desk), hashOf(token), { mode: 0o600 })
  return `/set-up?token=${token}`
}

/** Makes the first administrator and signs them in. Works once, whoever else tries at the same moment. */
export async function setUpDesk(desk: RunningDesk, input: SetUp, visitor: Visitor): Promise<SignedIn> {
  await countAttempt(await desk.library(), attemptKey('set-up', 'link'), perAddress, visitor.now)
  if (!(await needsSetUp(desk))) throw usedUp()
  await takeLink(desk, input.token)
  const { name, email, password } = input
  await addPerson(contextOn(desk, setUpActor), { name, email, password, role: 'administrator' })
  return signIn(desk, { email, password }, visitor)
}

// Moving the file is what makes the link work once: of two that try, the file system lets one.
async function takeLink(desk: RunningDesk, token: string) {
  const file = linkFile(desk)
  const kept = await readFile(file, 'utf8').catch(absent)
  if (kept === undefined || !isSame(kept, hashOf(token))) throw usedUp()
  const taken = `${file}.${randomBytes(8).toString('hex')}`
  const isOurs = await rename(file, taken).then(() => true, absent)
  if (!isOurs) throw usedUp()
  await rm(taken)
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function linkFile({ settings }: RunningDesk): string {
  return join(settings.dataFolder, 'set-up-link')
}

function usedUp(): DomainError {
  return new DomainError(
    'forbidden',
    'This set-up link does not work any more. Start Tickmark again to get a new one, or sign in.',
  )
}
