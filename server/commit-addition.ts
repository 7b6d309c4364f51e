import type { Permitted } from '../domain/access/permitted'
import { DomainError } from '../domain/errors'
import type { Context } from './context'

/** How often something is decided anew. Each time somebody else was faster, so that this many were, one after another. */
const mostAttempts = 30

/**
 * Commits what only adds to a claim. Where somebody else changed the claim between reading it and writing, it is read and
 * decided again: two who add at the same moment both do. Returns what was committed. Spec: access R31.
 */
export async function commitAddition<Decided extends { readonly changes: readonly Permitted[] }>(
  context: Context,
  decide: () => Promise<Decided>,
): Promise<Decided> {
  for (let attempt = 1; ; attempt += 1) {
    const decided = await decide()
    try {
      await context.commit(decided.changes)
      return decided
    } catch (error) {
      if (attempt === mostAttempts || !wasOvertaken(error)) throw error
    }
  }
}

function wasOvertaken(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'revision_stale'
}
