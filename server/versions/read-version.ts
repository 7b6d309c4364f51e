import { DomainError } from '../../domain/errors'
import type { KeptVersion } from '../../domain/store'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** One version of an article with its text. */
export async function readVersion(context: Context, articleId: string, number: number): Promise<KeptVersion> {
  await authorised(context, 'article.read', articleId)
  const version = await context.store.version(articleId, number)
  if (!version) throw new DomainError('not_found', `Version ${number} of this article is not there.`)
  return version
}
