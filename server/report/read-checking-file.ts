import { DomainError } from '../../domain/errors'
import { claimFor } from '../../domain/note/for-role'
import type { CheckingFile } from '../../domain/report/checking-file'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Everything recorded about an article, for a report. */
export async function readCheckingFile(context: Context, articleId: string): Promise<CheckingFile> {
  await authorised(context, 'report.read', articleId)
  const [article, claims] = await Promise.all([context.store.article(articleId), context.store.claims(articleId)])
  if (!article) throw new DomainError('not_found', 'This article is not on the desk. It may have been removed.')
  return { article, claims: claims.map(claim => claimFor(context.actor.role, claim)) }
}
