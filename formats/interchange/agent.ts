import { validate as isUuid } from 'uuid'
import type { PersonRef } from '../../domain/person/person'

/** A person or a program (Web Annotation Data Model §3.3.2). */
export interface Agent {
  readonly id?: string
  readonly type: 'Person' | 'Software'
  readonly name: string
}

/** A person as an agent; only an id that is a UUID makes an address. */
export function agent({ id, name }: PersonRef): Agent {
  return { ...(isUuid(id) ? { id: `urn:uuid:${id}` } : {}), type: 'Person', name }
}
