import type { Stamp } from '@/domain/change/change'
import type { Actor } from '@/domain/person/person'
import { anId } from './an-id'

/** Somebody acting; a checker unless told otherwise. */
export function anActor(over: Partial<Actor> = {}): Actor {
  return { kind: 'person', id: anId(), name: 'Ada Checker', role: 'checker', ...over }
}

/** Who and when, at a fixed time unless told otherwise. */
export function aStamp(over: Partial<Stamp> = {}): Stamp {
  return { actor: anActor(), at: '2026-03-02T09:00:00.000Z', ...over }
}
