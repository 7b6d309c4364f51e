import { request } from '@/components/api/request'
import { notify } from '@/components/shell/notices'
import type { Workspace } from '@/components/workspace/workspace'
import { keepReadingPlace } from './reading-place'

/**
 * Opens the article anew, in the version that came. A whole new page: what is not sent yet is taken over by it, what is half
 * written is kept as a draft, and the selected claim is in the address. Nothing is left behind where the desk is away.
 */
export async function showVersion({ options: { articleId, text }, viewer }: Workspace): Promise<void> {
  const answer = await request({ method: 'GET', path: `/articles/${articleId}` })
  if (answer.kind === 'unreachable') {
    notify({
      kind: 'problem',
      message: 'The desk cannot be reached. The version that you have stays; try again in a moment.',
    })
    return
  }
  if (viewer) keepReadingPlace(articleId, text, viewer)
  location.reload()
}
