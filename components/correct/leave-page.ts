import { linkTo } from '@/components/workspace/claim-link'
import type { ArticleId } from '@/domain/ids'
import type { Begin } from './begin'
import { correctionLink } from './correction-link'

/** Asks for the article's page anew: the version that is current now, with its claims. What is not sent yet is taken over by it. */
export function leavePage(articleId: ArticleId, to: 'saved' | 'correcting', { claimId }: Begin): void {
  const hash = to === 'correcting' ? correctionLink(null) : claimId === null ? '' : linkTo(claimId)
  history.replaceState(history.state, '', `/articles/${articleId}${location.search}${hash}`)
  // Once the page no longer asks whether it may be left.
  setTimeout(() => location.reload())
}
