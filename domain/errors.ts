/** Why a rule refused. Each code has one HTTP status, in `server/next/problem.ts`. */
export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'revision_missing'
  | 'revision_stale'
  | 'invalid'
  | 'unreadable'
  | 'too_large'
  | 'signed_off'
  | 'too_many_attempts'
  | 'unavailable'

/** A rule refused. `message` is for a person: what happened, and what to do next. It holds no internals. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'DomainError'
  }
}

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
