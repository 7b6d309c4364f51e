import { v7 } from 'uuid'
import type { Role } from '@/domain/person/person'
import { type Context, contextOn } from '@/server/context'
import type { RunningDesk } from '@/server/running-desk'
import { aStamp } from './a-stamp'

/** A context for one thing that somebody does: now, unless told otherwise. */
export type Doing = (now?: string) => Context

/** Somebody with an account on a desk, without the time that hashing a password takes. */
export async function somebody(desk: RunningDesk, name: string, role: Role = 'checker'): Promise<Doing> {
  const personId = v7()
  const email = `${personId}@example.org`
  await desk.store.commit([{ kind: 'person.added', personId, name, email, role, passwordHash: 'none' }], aStamp())
  const actor = { kind: 'person', id: personId, name, role } as const
  return now => contextOn(desk, actor, now === undefined ? new Date() : new Date(now))
}
