import type { z } from 'zod'
import { DomainError } from '../../domain/errors'

/** What was typed, as its schema has it; throws a sentence that names the first thing that does not fit. */
export function checkInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = issue?.path.join('.')
  throw new DomainError(
    'invalid',
    `${name ? `${name}: ` : ''}${issue?.message ?? 'This does not fit'}. Correct it and try again.`,
  )
}
