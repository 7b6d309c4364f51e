/** Why a rule refused. Each code has one HTTP status, in `server/next/problem.ts`. */
export type ErrorCode =
  | 'unauthenticated'
  | 'somebody_else'
  | 'already_done'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'revision_missing'
  | 'revision_stale'
  | 'invalid'
  | 'unreadable'
  | 'too_large'
  | 'signed_off'
  | 'not_ready'
  | 'nothing_to_undo'
  | 'changed_since'
  | 'same_text'
  | 'not_undoable'
  | 'too_many_attempts'
  | 'unavailable'

// A name that every copy of this file shares.
const refusal = Symbol.for('tickmark.refusal')

/** A rule refused. `message` is for a person: what happened, and what to do next. It holds no internals. */
export class DomainError extends Error {
  readonly [refusal] = true

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'DomainError'
  }
}

// A server's bundles hold this file several times over (start, routes, pages), and what opened the desk throws errors of
// its own copy: such a refusal is a refusal everywhere, not an unexpected failure.
Object.defineProperty(DomainError, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    if (this !== DomainError) return Function.prototype[Symbol.hasInstance].call(this, value)
    return typeof value === 'object' && value !== null && refusal in value
  },
})

/** Somebody changed the thing first. `expected` and `found` are revisions. */
export class ConflictError extends DomainError {
  constructor(what: string, details: { readonly id: string; readonly expected: number; readonly found?: number }) {
    super(
      details.found === undefined ? 'not_found' : 'revision_stale',
      details.found === undefined
        ? `This ${what} is no longer there. Reload to see what happened to it.`
        : `This ${what} was changed by somebody else since you opened it. Reload it and try again.`,
      details,
    )
    this.name = 'ConflictError'
  }
}

/** The id is taken by a thing that differs from the one sent. */
export class AlreadyExistsError extends DomainError {
  constructor(what: string, id: string) {
    super('conflict', `A different ${what} already has this id. Make a new id and send it again.`, { id })
    this.name = 'AlreadyExistsError'
  }
}

/** Why nothing on a signed-off article can be changed, and what to do. */
export const signedOffSentence = 'This article was signed off. Reopen it to change anything.'
