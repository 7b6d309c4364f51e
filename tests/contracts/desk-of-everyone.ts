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
export async function keysOfEveryone(desk: RunningDesk): Promise<Readonly<Record<Role, Keys>>> {
  const context = contextOf(desk)
  const made = roles.map(async role => {
    const email = `${role}@example.org`
    await addPerson(context, { name: `The ${role}`, email, role, password })
    const { cookies } = await signIn(desk, { email, password }, { now: Date.now() })
    const { token } = await createToken(context, { name: `Script of the ${role}`, role })
    return [role, { cookie: (cookies[0] ?? '').split(';')[0] ?? '', bearer: `Bearer ${token}` }] as const
  })
  return Object.fromEntries(await Promise.all(made)) as Record<Role, Keys> // One entry for each role, from `roles`.
}
