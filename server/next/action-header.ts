import { DomainError } from '../../domain/errors'
import { type ActionId, idSchema } from '../../domain/ids'

/** The action that a request belongs to, as its sender named it; undefined where it names none. Spec: undo U1. */
export function actionOf(headers: Headers): ActionId | undefined {
  const header = headers.get('tickmark-action')
  if (header === null) return undefined
  const result = idSchema.safeParse(header.trim())
  if (result.success) return result.data
  throw new DomainError(
    'invalid',
    'Tickmark-Action is not a UUID in lower case. Make a new one for each action, or leave the header out.',
  )
}
