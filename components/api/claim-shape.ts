import type { Claim } from '@/domain/claim/claim'

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

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
