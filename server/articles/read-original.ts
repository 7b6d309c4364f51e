import type { Original } from '../../domain/article/article'
import { DomainError } from '../../domain/errors'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** The bytes of an article as they came: of one version, or of the latest that has some. */
export async function readOriginal(context: Context, id: string, version?: number): Promise<Original> {
  await authorised(context, 'article.read', id)
  const original = await context.store.original(id, version)
  if (!original) throw new DomainError('not_found', 'No original file is kept for this text.')
  return original
}
