import type { Actor } from '../domain/person/person'

/** Whoever sits at the desk's own machine: they could open the database itself, so everything is theirs to do. */
export const terminal: Actor = { kind: 'terminal', id: 'terminal', name: 'Command line', role: 'administrator' }
