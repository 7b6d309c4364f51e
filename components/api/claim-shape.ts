import type { Claim } from '@/domain/claim/claim'
import type { Undone } from '@/domain/undo/undone'

/** Whether an answer of the desk is a claim. It looks at what the screen leans on; the desk vouches for the rest. */
export function isClaim(value: unknown): value is Claim {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.articleId === 'string' &&
    typeof value.revision === 'number' &&
    typeof value.tag === 'string' &&
    isRecord(value.anchor) &&
    Array.isArray(value.checks) &&
    Array.isArray(value.evidence) &&
    Array.isArray(value.flags)
  )
}

/** Whether an answer says what was undone or done again. */
export function isUndone(value: unknown): value is Undone {
  return (
    isRecord(value) &&
    typeof value.action === 'string' &&
    typeof value.summary === 'string' &&
    (value.kind === 'undone' || value.kind === 'redone') &&
    Array.isArray(value.claims) &&
    value.claims.every(isClaim) &&
    Array.isArray(value.removed)
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
