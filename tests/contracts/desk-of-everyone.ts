import type { Role } from '@/domain/person/person'
import { roles } from '@/domain/person/person'
import { addPerson } from '@/server/people/add-person'
import type { RunningDesk } from '@/server/running-desk'
import { signIn } from '@/server/session/sign-in'
import { createToken } from '@/server/tokens/create-token'
import { contextOf } from '../builders/a-running-desk'

const password = 'a long enough password'

export interface Keys {
  /** Value of a Cookie header. */
  readonly cookie: string
  readonly bearer: string
}

/** An account and a token of every role on a desk. */
export async function keysOfEveryone(desk: RunningDesk): Promise<Record<Role, Keys>> {
  const context = contextOf(desk)
  const made = roles.map(async role => {
    const email = `${role}@example.org`
    await addPerson(context, { name: `The ${role}`, email, role, password })
    const cookie = await cookieOf(desk, role)
    const { token } = await createToken(context, { name: `Script of the ${role}`, role })
    return [role, { cookie, bearer: `Bearer ${token}` }] as const
  })
  return Object.fromEntries(await Promise.all(made)) as Record<Role, Keys> // One entry for each role, from `roles`.
}

/** A new session of the person with a role, as the value of a Cookie header. */
export async function cookieOf(desk: RunningDesk, role: Role): Promise<string> {
  const { cookies } = await signIn(desk, { email: `${role}@example.org`, password }, { now: Date.now() })
  return (cookies[0] ?? '').split(';')[0] ?? ''
}
