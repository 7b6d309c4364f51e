import type { VersionSummary } from '../../domain/article/article'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Every version of an article without its text, the first one first. */
export async function listVersions(context: Context, id: string) {
  await authorised(context, 'article.read', id)
  const items: readonly VersionSummary[] = await context.store.versions(id)
  return { items }
}
