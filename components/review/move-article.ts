import { notify } from '@/components/shell/notices'
import type { WorkingState } from '@/domain/article/article'
import type { ArticleStand } from './article-stand'

/** Gives an article to review or takes it back; a refusal is shown where it happens. */
export async function moveArticle(stand: ArticleStand, to: WorkingState): Promise<void> {
  const refusal = await stand.moveTo(to)
  if (refusal) notify({ kind: 'problem', message: refusal })
}
