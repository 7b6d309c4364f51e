import { afterAll } from 'vitest'
import type { Role } from '@/domain/person/person'
import { type Context, contextOn, keepDesk, openRunningDesk } from '@/server/context'
import type { RunningDesk } from '@/server/running-desk'
import { readSettings } from '@/server/settings'
import { newDeskFolder } from './desk-folder'

/** A fresh desk that this process runs, as a server does; routes called in the test work on it. */
export function aRunningDesk(environment: Readonly<Record<string, string>> = {}): RunningDesk {
  const { folder, remove } = newDeskFolder()
  const desk = openRunningDesk(readSettings({ ...environment, TICKMARK_DATA: folder }))
  keepDesk(desk)
  afterAll(async () => {
    await desk.close()
    remove()
  })
  return desk
}

/** The context of somebody with a role, who needs no account for it. */
export function contextOf(desk: RunningDesk, role: Role = 'administrator', now = new Date()): Context {
  return contextOn(desk, { kind: 'person', id: `the-${role}`, name: `The ${role}`, role }, now)
}
