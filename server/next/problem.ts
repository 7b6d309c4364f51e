import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { DomainError, type ErrorCode } from '../../domain/errors'

/** Every code of a refusal with its HTTP status and its short title. */
const answers: Readonly<Record<ErrorCode, { readonly status: number; readonly title: string }>> = {
  unauthenticated: { status: 401, title: 'Not signed in' },
  somebody_else: { status: 401, title: 'Somebody else is signed in' },
  already_done: { status: 409, title: 'Already done' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not there' },
  conflict: { status: 409, title: 'Conflict' },
  revision_missing: { status: 428, title: 'Revision missing' },
  revision_stale: { status: 412, title: 'Changed meanwhile' },
  invalid: { status: 422, title: 'Not valid' },
  unreadable: { status: 422, title: 'Cannot be read' },
  too_large: { status: 413, title: 'Too large' },
  signed_off: { status: 409, title: 'Signed off' },
  not_ready: { status: 409, title: 'Not ready' },
  nothing_to_undo: { status: 409, title: 'Nothing to undo' },
  changed_since: { status: 409, title: 'Changed since' },
  same_text: { status: 409, title: 'The same text' },
  not_undoable: { status: 409, title: 'Not undone by a key' },
  too_many_attempts: { status: 429, title: 'Too many attempts' },
  unavailable: { status: 503, title: 'Not available' },
}

/** One field that a schema refused: where it stands in the input, and why, in words. */
export interface FieldError {
  readonly path: string
  readonly message: string
}

/** The input does not fit its schema. */
export function invalidInput(part: string, error: z.ZodError): DomainError {
  const errors: FieldError[] = error.issues.slice(0, 50).map(issue => ({
    path: issue.path.map(String).join('.'),
    message: issue.message,
  }))
  const [first] = errors
  const where = first?.path ? `${first.path}: ${first.message}` : first?.message
  return new DomainError(
    'invalid',
    `The ${part} does not fit${where ? ` (${where})` : ''}. Correct it and send it again.`,
    {
      errors,
    },
  )
}

/** An answer as RFC 9457 has it. What was not expected is logged with an id, and only the id is told. */
export function problemResponse(error: unknown): Response {
  if (error instanceof DomainError) {
    const { status, title } = answers[error.code]
    return problem({ status, title, code: error.code, detail: error.message, details: error.details })
  }
  const id = randomUUID()
  console.error(`Unexpected error ${id}`, error)
  return problem({
    status: 500,
    title: 'Unexpected error',
    code: 'unexpected',
    detail: `Something went wrong on the server. It was written to its log as ${id}.`,
    details: { id },
  })
}

interface Problem {
  readonly status: number
  readonly title: string
  readonly code: ErrorCode | 'unexpected'
  readonly detail: string
  readonly details: Readonly<Record<string, unknown>>
}

function problem({ status, title, code, detail, details }: Problem): Response {
  const { errors, retryAfter, ...rest } = details
  const body = {
    type: `urn:tickmark:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...(errors ? { errors } : {}),
    ...(Object.keys(rest).length > 0 ? { details: rest } : {}),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      ...(typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : {}),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  })
}
